package org.caveat.ui.control;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.caveat.search.Hits;
import org.caveat.search.Place;

/** A tint behind the letters of a label or a field that are looked for. */
final class HitTint {
    private final Control control;
    private final Path tint = new Path();
    private Hits hits = Hits.NONE;

    HitTint(Control control) {
        this.control = control;
        tint.getStyleClass().add("hit-tint");
        tint.setManaged(false);
        tint.setMouseTransparent(true);
    }

    void mark(Hits now) {
        if (!hits.equals(now)) {
            hits = now;
            control.requestLayout();
        }
    }

    /**
     * Draws it where the letters stand now; to be called once they are laid out.
     *
     * @param children of the control
     */
    void draw(List<Node> children) {
        tint.getElements().clear();
        if (!hits.wanted().isEmpty() && control.lookup(".text") instanceof Text text) {
            for (Place place : hits.in(text.getText())) {
                tint.getElements().addAll(text.rangeShape(place.from(), place.to()));
            }
            Point2D at = control.sceneToLocal(text.localToScene(Point2D.ZERO));
            tint.setLayoutX(at.getX());
            tint.setLayoutY(at.getY());
        }
        boolean isThere = children.contains(tint);
        if (tint.getElements().isEmpty()) {
            children.remove(tint);
        } else if (!isThere) {
            children.add(0, tint); // behind the letters; the control's skin takes away what it does not know
        }
    }
}
