package org.caveat.ui.compare;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.caveat.ui.region.Viewport.Spot;

/** What the mouse does in a pane: a drag moves the picture, a double click shows all of it or its pixels. */
final class PaneMouse {
    private final CompareModel model;
    private final PaneModel pane;
    private Spot last = new Spot(0, 0);

    PaneMouse(CompareModel model, PaneModel pane) {
        this.model = model;
        this.pane = pane;
    }

    void install(Node stage) {
        stage.setOnMousePressed(event -> {
            stage.requestFocus();
            pressed(event);
        });
        stage.setOnMouseDragged(this::dragged);
    }

    private void pressed(MouseEvent event) {
        last = new Spot(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.moving().fitOrFullSize(pane, last);
        }
    }

    private void dragged(MouseEvent event) {
        Spot now = new Spot(event.getX(), event.getY());
        if (event.isPrimaryButtonDown()) {
            model.moving().pan(pane, now.x() - last.x(), now.y() - last.y());
        }
        last = now;
    }
}
