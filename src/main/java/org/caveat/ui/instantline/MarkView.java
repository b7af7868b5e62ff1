package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.caveat.export.LineMark;
import org.caveat.export.LineShape;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;

/** One date on the line: its bar, its glyph, its words. A click or a key leads to its caveat. */
final class MarkView extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double TOOLTIP = 360;
    private static final double BOX = 22;
    /** How far from the middle of a bar the mouse still meets it. */
    private static final double HIT = 5;
    /** A stem that leans by less only looks askew. */
    private static final double STRAIGHT = 2;

    private final String key;
    private final InstantLineModel model;
    private final Group stem = new Group();
    private final Group shapes = new Group();
    private final Group glyph = new Group();
    private final Rectangle ground = new Rectangle();
    private final Text words = Leftwards.follow(new Text());
    private final Rectangle box = new Rectangle(BOX, BOX);
    private final Rectangle ring = new Rectangle();
    private final Tooltip tooltip = new Tooltip();

    MarkView(String key, InstantLineModel model) {
        this.key = key;
        this.model = model;
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(model.messages().get("instantline.help"));
        words.getStyleClass().add("line-words");
        words.setPickOnBounds(true);
        box.getStyleClass().add("line-box");
        ground.getStyleClass().add("line-ground");
        ring.getStyleClass().add("line-ring");
        ring.setMouseTransparent(true);
        stem.setMouseTransparent(true);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP);
        Tooltip.install(this, tooltip);
        getChildren().addAll(ground, shapes, box, glyph, words, ring);
        setOnMousePressed(this::pressed);
        setOnKeyPressed(this::typed);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.reach(key);
            }
        });
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            model.press(key);
            if (event.getClickCount() == 2) {
                model.open(key);
            }
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            model.open(key);
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            model.open(key);
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    String key() {
        return key;
    }

    /** The line from the glyph to the bar; it lies under all marks, and so under the words of the photograph's own date. */
    Node stem() {
        return stem;
    }

    void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    /**
     * Draws the date where it stands now.
     *
     * @param axis how low its bar lies
     */
    void draw(LineEntry entry, LineMark mark, double wide, double axis) {
        List<String> styles = entry.kind()
                .map(kind -> List.of("line-mark", Glyph.styleOf(kind)))
                .orElse(List.of("line-mark", "line-instant"));
        getStyleClass().setAll(styles);
        stem.getStyleClass().setAll(styles);
        setAccessibleText(entry.inFull());
        tooltip.setText(entry.inFull());
        double half = entry.isInstant() ? Heights.HALF_OF_INSTANT : Heights.HALF_OF_CAVEAT;
        shapes.getChildren().setAll(new ShapePainter(axis, half).paint(mark.shapes()));
        mark.shapes().forEach(shape -> catchMouse(shape, axis));
        glyph.getChildren()
                .setAll(entry.kind().map(kind -> Glyph.kind(kind, Glyph.SQUARE)).stream()
                        .toList());
        words.setText(mark.date().words());
        words.setVisible(mark.row() != LineMark.NO_ROOM);
        words.setX(Math.rint(mark.wordsAt() - wide / 2));
        words.setY(entry.isInstant() ? Heights.INSTANT_WORDS : Heights.words(mark.row()));
        place(entry, mark, wide);
        boolean hangs = hangsOnThread(mark);
        stem.getChildren()
                .setAll(entry.isInstant() ? List.of() : stems(mark, hangs ? axis : axis - Heights.HALF_OF_CAVEAT));
        if (hangs) {
            Reach reach = Reach.of(mark);
            stem.getChildren().add(stem(reach.from(), axis, reach.to(), axis));
        }
    }

    private void place(LineEntry entry, LineMark mark, double wide) {
        double left = Math.rint(mark.glyphAt() - Glyph.SQUARE / 2);
        double around = (BOX - Glyph.SQUARE) / 2;
        glyph.relocate(left, Heights.GLYPH);
        box.setX(left - around);
        box.setY(Heights.GLYPH - around);
        box.setVisible(!entry.isInstant());
        if (entry.isInstant()) {
            around(ground, words.getX() - 4, Heights.INSTANT_WORDS - 11, wide + 8, 15);
            around(ring, words.getX() - 6, Heights.INSTANT_WORDS - 15, wide + 12, 20);
        } else {
            around(ring, box.getX() - 4, box.getY() - 4, BOX + 8, BOX + 8);
        }
    }

    private static void around(Rectangle frame, double x, double y, double wide, double high) {
        frame.setX(x);
        frame.setY(y);
        frame.setWidth(wide);
        frame.setHeight(high);
    }

    private static List<Node> stems(LineMark mark, double foot) {
        double glyphAt = Math.rint(mark.glyphAt() - Glyph.SQUARE / 2) + Glyph.SQUARE / 2;
        double below = Heights.GLYPH + Glyph.SQUARE + 4;
        double bar = Math.abs(mark.middle() - glyphAt) < STRAIGHT ? glyphAt : mark.middle();
        List<Node> stems = new ArrayList<>();
        stems.add(stem(glyphAt, below, glyphAt, below + 4, bar, foot));
        if (mark.row() > 0) {
            stems.add(stem(glyphAt, Heights.GLYPH - 3, glyphAt, Heights.words(mark.row()) + 5));
        }
        return stems;
    }

    /** Dates that are all meant hang on one thread: the stem would end between them in nothing. */
    private static boolean hangsOnThread(LineMark mark) {
        boolean isJoined = mark.shapes().stream().anyMatch(LineShape.Join.class::isInstance);
        long dates = mark.shapes().stream()
                .filter(shape -> shape instanceof LineShape.Bar || shape instanceof LineShape.Diamond)
                .count();
        return dates > 1 && !isJoined;
    }

    private static Node stem(double... points) {
        Polyline drawn = new Polyline(points);
        drawn.getStyleClass().add("line-stem");
        return drawn;
    }

    /** A bar is six pixels high, and a mouse is not that exact; the next lane begins where its neighbour ends. */
    private void catchMouse(LineShape shape, double axis) {
        if (shape instanceof LineShape.Bar bar) {
            Rectangle wide = new Rectangle(bar.from(), axis - HIT, bar.width(), 2 * HIT);
            wide.getStyleClass().add("line-hit");
            shapes.getChildren().add(wide);
        }
    }
}
