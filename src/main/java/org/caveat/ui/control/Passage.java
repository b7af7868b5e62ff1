package org.caveat.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.caveat.search.Hits;

/**
 * A text of several lines, as somebody said it, in whatever script. Lines that run from right to left are broken here: the
 * toolkit draws the whole of such a line before the break, and its end again after it.
 */
public final class Passage extends Label {
    /** Whoever lays it out asks for its height with and without a bar beside it, and with no width yet. */
    private static final int WIDTHS = 3;

    private final StringProperty words = new SimpleStringProperty("");
    private final LineEnds ends = new LineEnds();
    private final HitTint tint = new HitTint(this);
    private boolean isPath;
    private boolean isLeftwards;
    private String brokenFor = "";
    private double brokenAt = -1;
    private final Deque<Measured> last = new ArrayDeque<>();

    /** How high it was, for what is set so; in pixels. It is asked for several times whenever something is laid out. */
    private record Measured(String text, double width, Font font, double spacing, Insets around, double height) {
        boolean isOf(Labeled label, double wide) {
            return width == wide
                    && font.equals(label.getFont())
                    && spacing == label.getLineSpacing()
                    && around.equals(label.getInsets())
                    && text.equals(label.getText()); // nearly always the same one
        }
    }

    public Passage(String words) {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        say(words);
    }

    /** One of a style. */
    public static Passage styled(String words, String style) {
        Passage passage = new Passage(words);
        passage.getStyleClass().add(style);
        return passage;
    }

    /** One of a style that says a path: its lines end after a slash or a colon, and not within a name. */
    public static Passage path(String style) {
        Passage passage = styled("", style);
        passage.isPath = true;
        return passage;
    }

    /** What it says, in place of what it said. */
    public void say(String newWords) {
        words.set(newWords);
        brokenAt = -1;
        isLeftwards = Leftwards.isIn(newWords);
        setText(newWords);
        Leftwards.dress(this, isLeftwards);
        setNodeOrientation(Leftwards.way(newWords));
        setAccessibleText(isLeftwards ? newWords : null);
    }

    /** Marks what is looked for. */
    public void mark(Hits hits) {
        tint.mark(hits);
    }

    /** Marks what is looked for in all passages within. */
    public static void markIn(Parent within, Hits hits) {
        for (Node node : within.getChildrenUnmodifiable()) {
            if (node instanceof Passage passage) {
                passage.mark(hits);
            } else if (node instanceof Parent parent) {
                markIn(parent, hits);
            }
        }
    }

    /** What it says, without the breaks of its lines. */
    public String words() {
        return words.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        breakAt(width);
        if (getGraphic() != null || !isWrapText()) {
            return super.computePrefHeight(width);
        }
        for (Measured before : last) {
            if (before.isOf(this, width)) {
                return before.height();
            }
        }
        double height = super.computePrefHeight(width);
        if (last.size() == WIDTHS) {
            last.removeLast();
        }
        last.addFirst(new Measured(getText(), width, getFont(), getLineSpacing(), getInsets(), height));
        return height;
    }

    @Override
    protected void layoutChildren() {
        breakAt(getWidth());
        super.layoutChildren();
        tint.draw(getChildren());
    }

    private void breakAt(double width) {
        if (width <= 0 || !(isPath || isLeftwards)) {
            return;
        }
        String font = getFont().toString();
        if (width != brokenAt || !font.equals(brokenFor)) {
            brokenAt = width;
            brokenFor = font;
            Insets around = getInsets();
            setText(broken(words.get(), width - around.getLeft() - around.getRight()));
        }
    }

    private List<Integer> places(String text) {
        return isPath ? LineEnds.after(text, letter -> "/:".indexOf(letter) >= 0) : LineEnds.ofWords(text);
    }

    private String broken(String text, double room) {
        StringBuilder lines = new StringBuilder();
        int from = 0;
        for (int begins : ends.beginnings(text, getFont(), room, places(text))) {
            lines.append(text.substring(from, begins).stripTrailing()).append('\n');
            from = begins;
        }
        return lines.append(text.substring(from)).toString();
    }
}
