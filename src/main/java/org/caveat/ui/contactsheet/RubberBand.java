package org.caveat.ui.contactsheet;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A band that is drawn on the ground between the cells and chooses what it touches. At the edges the sheet moves on; Esc
 * takes it back.
 */
final class RubberBand {
    private static final double EDGE = 24;
    private static final double FASTEST = 24;

    private final ContactSheetModel model;
    private final SheetList list;
    private final Region outline = new Region();
    private final AnimationTimer moving = new AnimationTimer() {
        @Override
        public void handle(long now) {
            moveOn();
        }
    };
    private Optional<Drawing> drawing = Optional.empty();
    private Point2D pointer = Point2D.ZERO;

    /** What is being drawn, what was chosen before, and what becomes of that. */
    private record Drawing(Band band, Chosen before, Chosen.Joining joining) {}

    RubberBand(ContactSheetModel model, SheetList list) {
        this.model = model;
        this.list = list;
        outline.getStyleClass().add("rubber-band");
        list.lay(outline);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> end());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isGround(event)) {
            Point2D at = list.content(event.getSceneX(), event.getSceneY());
            Chosen.Joining joining = event.isShiftDown()
                    ? Chosen.Joining.ADDED
                    : event.isShortcutDown() ? Chosen.Joining.TOGGLED : Chosen.Joining.ALONE;
            drawing = Optional.of(
                    new Drawing(new Band(at.getX(), at.getY(), at.getX(), at.getY()), model.chosen(), joining));
            pointer = new Point2D(event.getSceneX(), event.getSceneY());
            choose();
        }
    }

    private static boolean isGround(MouseEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof PhotoCell cell) {
                return !cell.isOn(event);
            }
            if (at instanceof ScrollBar) {
                return false;
            }
        }
        return true;
    }

    private void dragged(MouseEvent event) {
        if (drawing.isPresent()) {
            pointer = new Point2D(event.getSceneX(), event.getSceneY());
            choose();
            moving.start();
            event.consume();
        }
    }

    /** Where the pointer is at an edge, or beyond, the sheet moves on, the faster the farther. */
    private void moveOn() {
        double y = list.sceneToLocal(pointer).getY();
        double above = Math.min(0, y - EDGE);
        double below = Math.max(0, y - (list.getHeight() - EDGE));
        double by = Math.max(-FASTEST, Math.min(FASTEST, (above + below) / 2));
        if (by != 0) {
            list.scroll(by);
        }
        choose();
    }

    private void choose() {
        Point2D at = list.content(pointer.getX(), pointer.getY());
        drawing = drawing.map(now -> new Drawing(now.band().to(at.getX(), at.getY()), now.before(), now.joining()));
        drawing.ifPresent(now -> {
            model.chooseTouched(places().touched(now.band()), now.before(), now.joining());
            list.outline(outline, now.band());
        });
    }

    private SheetPlaces places() {
        return model.places(list.rowWidth());
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drawing.isPresent()) {
            drawing.map(Drawing::before).ifPresent(model::restore);
            stop();
            event.consume();
        }
    }

    private void end() {
        drawing.ifPresent(now -> {
            boolean isDown = now.band().toY() >= now.band().fromY();
            model.standAtTouched(places().touched(now.band()), isDown);
        });
        stop();
    }

    /** Draws nothing any more. */
    void stop() {
        drawing = Optional.empty();
        moving.stop();
        outline.setVisible(false);
    }
}
