package org.caveat.ui.control;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.caveat.model.Certainty;

/**
 * How sure a statement is: a ring filled clockwise from twelve, four quarters for certain, one for doubtful; an empty ring
 * with a bar for not known, for somebody did look; a dashed ring where nobody has asked.
 */
public final class CertaintyMark extends Pane {
    private static final double MIDDLE = 8;
    private static final double RADIUS = 6;
    private static final Map<Certainty, Integer> QUARTERS =
            Map.of(Certainty.CERTAIN, 4, Certainty.PROBABLE, 3, Certainty.POSSIBLE, 2, Certainty.DOUBTFUL, 1);

    private CertaintyMark(double side) {
        getStyleClass().add("mark");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
    }

    /**
     * The mark of a certainty; of one this program does not know, the bare ring.
     *
     * @param side of the square, in pixels
     */
    public static CertaintyMark of(Certainty certainty, double side) {
        CertaintyMark mark = new CertaintyMark(side);
        mark.put(ring("mark-ring"), side);
        int quarters = QUARTERS.getOrDefault(certainty, 0);
        if (quarters > 0) {
            Arc filled = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, -90.0 * quarters);
            filled.setType(ArcType.ROUND);
            filled.getStyleClass().add("mark-fill");
            mark.put(filled, side);
        }
        if (certainty.equals(Certainty.UNKNOWN)) {
            Rectangle bar = new Rectangle(MIDDLE - 3, MIDDLE - 0.75, 6, 1.5);
            bar.getStyleClass().add("mark-fill");
            mark.put(bar, side);
        }
        return mark;
    }

    /**
     * The mark of a question that nobody has asked.
     *
     * @param side of the square, in pixels
     */
    public static CertaintyMark notAsked(double side) {
        CertaintyMark mark = new CertaintyMark(side);
        mark.put(ring("mark-not-asked"), side);
        return mark;
    }

    private static Circle ring(String style) {
        Circle ring = new Circle(MIDDLE, MIDDLE, RADIUS);
        ring.getStyleClass().add(style);
        return ring;
    }

    private void put(Node part, double side) {
        part.setManaged(false);
        part.getTransforms().add(new Scale(side / Glyph.SQUARE, side / Glyph.SQUARE));
        getChildren().add(part);
    }
}
