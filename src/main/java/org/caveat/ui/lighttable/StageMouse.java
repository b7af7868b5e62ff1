package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Tool;
import org.caveat.ui.region.Touch;
import org.caveat.ui.region.Viewport.Spot;

/** What the mouse does on the stage: the wheel zooms to the cursor, a press is the tool's, else a drag moves the picture. */
final class StageMouse {
    /** A notch of the wheel is 40 units: about a fifth larger or smaller. */
    private static final double A_UNIT = Math.pow(1.2, 1.0 / 40);
    /** Less than this, in screen pixels, is a click and not a drag. */
    private static final double CLICK = 4;

    private final LightTableModel model;
    private final RegionsModel regions;
    private Optional<Tool> holding = Optional.empty();
    private Spot last = new Spot(0, 0);
    private double travelled;

    StageMouse(LightTableModel model, RegionsModel regions) {
        this.model = model;
        this.regions = regions;
    }

    void install(Node stage, Subscriptions subscriptions) {
        stage.setOnScroll(this::scrolled);
        stage.setOnZoom(this::pinched);
        stage.setOnMousePressed(event -> {
            stage.requestFocus();
            pressed(event);
        });
        stage.setOnMouseDragged(this::dragged);
        stage.setOnMouseReleased(this::released);
        stage.setOnMouseMoved(this::moved);
        stage.setOnMouseExited(event -> regions.persons().pointAway());
        subscriptions.watch(
                regions.toolProperty(), tool -> stage.setCursor(tool.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown()) {
            model.pan(event.getDeltaX() + event.getDeltaY(), 0);
        } else {
            model.zoom(Math.pow(A_UNIT, event.getDeltaY()), new Spot(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        model.zoom(event.getZoomFactor(), new Spot(event.getX(), event.getY()));
        event.consume();
    }

    private void pressed(MouseEvent event) {
        last = new Spot(event.getX(), event.getY());
        travelled = 0;
        holding = Optional.empty();
        if (model.laid().isCovered()) {
            return;
        }
        boolean isPrimary = event.getButton() == MouseButton.PRIMARY;
        holding = regions.tool().filter(tool -> isPrimary && tool.pressed(touch(event)));
        if (holding.isEmpty() && isPrimary && event.getClickCount() == 2) {
            if (model.viewport().isFitted()) {
                model.fullSize(last);
            } else {
                model.fit();
            }
        }
    }

    private void moved(MouseEvent event) {
        Touch touch = touch(event);
        regions.persons().pointAt(touch.inPicture());
        regions.tool().ifPresent(tool -> tool.moved(touch));
    }

    private void dragged(MouseEvent event) {
        Spot now = new Spot(event.getX(), event.getY());
        travelled += Math.hypot(now.x() - last.x(), now.y() - last.y());
        if (holding.isPresent()) {
            holding.get().dragged(touch(event));
        } else {
            model.pan(now.x() - last.x(), now.y() - last.y());
        }
        last = now;
    }

    private void released(MouseEvent event) {
        Optional<Tool> held = holding;
        holding = Optional.empty();
        if (held.isPresent()) {
            held.get().released(touch(event));
        } else if (!model.laid().isCovered() && travelled < CLICK && event.getClickCount() == 1) {
            regions.selectAt(model.viewport().toPicture(new Spot(event.getX(), event.getY())));
        }
    }

    private Touch touch(MouseEvent event) {
        return new Touch(model.viewport(), new Spot(event.getX(), event.getY()), event.getClickCount());
    }
}
