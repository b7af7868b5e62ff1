package org.caveat.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/** Shows what is in it larger, laid out as in a window that is as much smaller: everything grows, and nothing is cut off. */
final class Magnifier extends Pane {
    private final Node shown;
    private final Scale scale = new Scale(1, 1);

    Magnifier(Node shown) {
        this.shown = shown;
        shown.getTransforms().add(scale);
        getChildren().add(shown);
    }

    /** @param percent of the usual size */
    void magnify(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
