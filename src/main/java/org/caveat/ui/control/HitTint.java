package org.caveat.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.caveat.search.Hits;
import org.caveat.search.Place;

/** A tint behind the letters of a label that are looked for. */
final class HitTint {
    private final Labeled label;
    private final Path tint = new Path();
    private Hits hits = Hits.NONE;

    HitTint(Labeled label) {
        this.label = label;
        tint.getStyleClass().add("hit-tint");
        tint.setManaged(false);
        tint.setMouseTransparent(true);
    }

    void mark(Hits now) {
        if (!hits.equals(now)) {
            hits = now;
            label.requestLayout();
        }
    }

    /**
     * Draws it where the letters stand now; to be called once they are laid out.
     *
     * @param children of the label
     */
    void draw(List<Node> children) {
        tint.getElements().clear();
        if (!hits.wanted().isEmpty() && label.lookup(".text") instanceof Text text) {
            for (Place place : hits.in(text.getText())) {
                tint.getElements().addAll(text.rangeShape(place.from(), place.to()));
            }
            tint.setLayoutX(text.getLayoutX());
            tint.setLayoutY(text.getLayoutY());
        }
        boolean isThere = children.contains(tint);
        if (tint.getElements().isEmpty()) {
            children.remove(tint);
        } else if (!isThere) {
            children.add(0, tint); // behind the letters; the label's skin takes away what it does not know
        }
    }
}
