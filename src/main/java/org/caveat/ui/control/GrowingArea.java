package org.caveat.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.caveat.search.Hits;
import org.jspecify.annotations.Nullable;

/**
 * A field of several lines that is always as high as its text, so that nothing of it is hidden; one as long as a book is as
 * high as a page and scrolls. Lines that run from right to left are broken here, as in a {@link Passage}. The tabulator goes
 * on to the next field, as it does everywhere.
 */
public final class GrowingArea extends TextArea {
    /** Beyond the padding, above and below the text, and beside it for the caret; in pixels. */
    private static final double ABOVE_AND_BELOW = 4;

    private static final double FOR_THE_CARET = 2;
    /** In letters. To set a longer text in lines takes longer than one waits for a letter that was typed. */
    private static final int LONG = 20_000;
    /** In lines. */
    private static final int PAGE = 30;

    private final Text measure = new Text();
    private final LineEnds ends = new LineEnds();
    private final int leastLines;
    private final HitTint tint = new HitTint(this);
    private final Runnable drawing = this::draw;
    private boolean isDue;
    /** What it says: the toolkit puts its text together anew for whoever asks. */
    private String words = "";

    private Measured last = new Measured("", -1, Font.getDefault(), 0);
    private Broken broken = new Broken("", -1, Font.getDefault(), "");

    /** How high a text was, so wide and in that font; in pixels. */
    private record Measured(String text, double width, Font font, double height) {
        boolean isOf(String other, double wide, Font set) {
            return width == wide && font.equals(set) && text.equals(other);
        }
    }

    /** How a text was broken into lines, with so much room and in that font. */
    private record Broken(String text, double room, Font font, String lines) {
        boolean isOf(String other, double wide, Font set) {
            return room == wide && font.equals(set) && text.equals(other);
        }
    }

    public GrowingArea(int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setPrefRowCount(leastLines);
        getStyleClass().add("growing-area");
        textProperty().subscribe(this::take);
        fontProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
        sceneProperty().subscribe(this::follow);
    }

    private void take(@Nullable String text) {
        words = text == null ? "" : text;
        requestLayout();
    }

    /** Marks what is looked for. */
    public void mark(Hits hits) {
        tint.mark(hits);
    }

    /** Where the letters stand is known only once all is laid out. */
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(drawing);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(drawing);
        }
    }

    private void draw() {
        if (isDue) {
            isDue = false;
            tint.draw(getChildren());
        }
    }

    /** How high it is depends on how wide it is made. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightFor(width < 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double heightFor(double width) {
        Insets around = around();
        double room = Math.max(1, width - around.getLeft() - around.getRight() - FOR_THE_CARET);
        if (!last.isOf(words, room, getFont())) {
            last = new Measured(words, room, getFont(), measured(room));
        }
        return Math.ceil(last.height() + around.getTop() + around.getBottom() + ABOVE_AND_BELOW);
    }

    private Insets around() {
        return lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    }

    private double measured(double room) {
        measure.setFont(getFont());
        measure.setWrappingWidth(Leftwards.isIn(words) ? 0 : room);
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        if (isLong()) {
            return line * PAGE;
        }
        String lines = inLines(room);
        measure.setText(lines.endsWith("\n") ? lines + "x" : lines);
        return Math.max(measure.getLayoutBounds().getHeight(), line * leastLines);
    }

    private boolean isLong() {
        return getLength() > LONG;
    }

    /**
     * What is drawn. Where words run from right to left a line ends in the place of the blank after its last word: there are
     * as many letters as in the text, so the caret and what is selected stand where they stand there.
     */
    private String inLines(double room) {
        if (!Leftwards.isIn(words)) {
            return words;
        }
        if (!broken.isOf(words, room, getFont())) {
            StringBuilder lines = new StringBuilder(words);
            ends.beginnings(words, getFont(), room, LineEnds.after(words, Character::isWhitespace))
                    .forEach(begins -> lines.setCharAt(begins - 1, '\n'));
            broken = new Broken(words, room, getFont(), lines.toString());
        }
        return broken.lines();
    }

    private void breakLines() {
        if (lookup(".content Group > .text") instanceof Text drawn && getWidth() > 0) {
            Insets around = around();
            String lines = inLines(getWidth() - around.getLeft() - around.getRight() - FOR_THE_CARET);
            if (!lines.equals(drawn.getText())) {
                drawn.setText(lines);
                drawn.getParent().requestLayout();
            }
        }
    }

    private void hideBars() {
        if (lookup(".scroll-pane") instanceof ScrollPane scroll) {
            scroll.setVbarPolicy(isLong() ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    @Override
    protected void layoutChildren() {
        hideBars();
        breakLines();
        super.layoutChildren();
        isDue = true;
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            // with Ctrl the toolkit moves the focus instead of typing a tabulator
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
