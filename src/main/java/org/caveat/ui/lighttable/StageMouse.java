package org.caveat.ui.lighttable;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Viewport.Spot;

/** What the mouse does on the stage: a drag moves the picture or draws a rectangle. */
final class StageMouse {
    /** Less than this, in screen pixels, is a click and not a drag. */
    private static final double CLICK = 4;

    private final LightTableModel model;
    private final RegionsModel regions;
    private Spot last = new Spot(0, 0);
    private double travelled;

    StageMouse(LightTableModel model, RegionsModel regions) {
        this.model = model;
        this.regions = regions;
    }

    void install(Node stage, Subscriptions subscriptions) {
        stage.setOnMousePressed(event -> {
            stage.requestFocus();
            pressed(event);
        });
        stage.setOnMouseDragged(this::dragged);
        stage.setOnMouseReleased(this::released);
        stage.setOnMouseMoved(
                event -> regions.persons().pointAt(model.viewport().toPicture(new Spot(event.getX(), event.getY()))));
        stage.setOnMouseExited(event -> regions.persons().pointAway());
        subscriptions.watch(
                regions.armedProperty(), armed -> stage.setCursor(armed ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    }

    private void pressed(MouseEvent event) {
        last = new Spot(event.getX(), event.getY());
        travelled = 0;
        if (model.laid().isCovered()) {
            return;
        }
        if (regions.isArmed() && event.getButton() == MouseButton.PRIMARY) {
            regions.begin(model.viewport(), last);
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            if (model.viewport().isFitted()) {
                model.fullSize(last);
            } else {
                model.fit();
            }
        }
    }

    private void dragged(MouseEvent event) {
        Spot now = new Spot(event.getX(), event.getY());
        travelled += Math.hypot(now.x() - last.x(), now.y() - last.y());
        if (regions.drawingProperty().get().isPresent()) {
            regions.drag(now);
        } else {
            model.pan(now.x() - last.x(), now.y() - last.y());
        }
        last = now;
    }

    private void released(MouseEvent event) {
        if (regions.drawingProperty().get().isPresent()) {
            regions.finish();
        } else if (!model.laid().isCovered() && travelled < CLICK && event.getClickCount() == 1) {
            regions.selectAt(model.viewport().toPicture(new Spot(event.getX(), event.getY())));
        }
    }
}
