package org.caveat.ui.control;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.caveat.model.Kind;

/**
 * A sign on a square of 16, scaled as a whole. Its shape is placed and never centred by its bounds, so that glyphs of
 * different widths stand still in a column; its colour comes from the sheets, by {@code -caveat-ink}.
 */
public final class Glyph extends Pane {
    /** The side of the square on which signs are drawn. */
    public static final double SQUARE = 16;

    /** As wide a letter has room in a ring. */
    private static final double WIDEST = 7.5;

    private Glyph(double side) {
        getStyleClass().add("glyph");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
    }

    /**
     * One of the window's signs, such as {@code search}.
     *
     * @param side of the square, in pixels
     */
    public static Glyph sign(String name, double side) {
        Glyph glyph = new Glyph(side);
        String path = Drawings.SIGNS.path(name).orElseThrow(() -> new IllegalArgumentException("no sign " + name));
        glyph.draw(path, side);
        return glyph;
    }

    /**
     * A kind's glyph in the kind's colour; of a kind that is not one of the nine, a ring with its first letter.
     *
     * @param side of the square, in pixels
     */
    public static Glyph kind(Kind kind, double side) {
        Glyph glyph = new Glyph(side);
        // mirrored, what came before would look like what came after
        glyph.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Drawings.KINDS.path(kind.key()).ifPresentOrElse(path -> glyph.draw(path, side), () -> glyph.ring(kind, side));
        glyph.getStyleClass().add(styleOf(kind));
        return glyph;
    }

    /** The style class that sets {@code -caveat-ink} to the kind's colour. */
    public static String styleOf(Kind kind) {
        return kind.isKnown() ? "kind-" + kind.key() : "kind-own";
    }

    private void draw(String path, double side) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("glyph-path");
        shape.setManaged(false);
        shape.getTransforms().add(new Scale(side / SQUARE, side / SQUARE));
        getChildren().add(shape);
    }

    private void ring(Kind kind, double side) {
        Circle ring = new Circle(8, 8, 6.5);
        ring.getStyleClass().add("glyph-ring");
        String first = kind.key().isEmpty()
                ? "?"
                : kind.key().substring(0, kind.key().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        Text letter = new Text(first);
        letter.getStyleClass().add("glyph-letter");
        letter.setY(11);
        // its width is known once the sheets have given it its font, and a W has to stay in the ring
        letter.layoutBoundsProperty().subscribe(bounds -> {
            letter.setX(8 - bounds.getWidth() / 2);
            letter.setScaleX(Math.min(1, WIDEST / Math.max(1, bounds.getWidth())));
        });
        for (var part : new javafx.scene.Node[] {ring, letter}) {
            part.setManaged(false);
            part.getTransforms().add(new Scale(side / SQUARE, side / SQUARE));
            getChildren().add(part);
        }
    }
}
