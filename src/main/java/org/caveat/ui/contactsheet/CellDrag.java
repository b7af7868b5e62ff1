package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.caveat.ui.control.PhotographTarget;

/**
 * Photographs dragged from the sheet: to what takes photographs elsewhere in the window, or, where they have an order of
 * their own, to another place in it, which a mark between the cells shows; out of the window, to other programs. Esc takes it
 * back.
 */
final class CellDrag {
    /** A hand that trembles drags nothing. */
    private static final double TREMBLING = 6;

    private final ContactSheetModel model;
    private final SheetList list;
    private final DragOut out;
    private final Region mark = new Region();
    private Optional<Point2D> pressed = Optional.empty();
    private boolean isDragging;
    private Optional<PhotographTarget> target = Optional.empty();
    private Optional<SheetPlaces.Gap> gap = Optional.empty();

    CellDrag(ContactSheetModel model, SheetList list, DragOut out) {
        this.model = model;
        this.list = list;
        this.out = out;
        mark.getStyleClass().add("insertion-mark");
        list.lay(mark);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Follows the mouse on a cell. */
    void follow(PhotoCell cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (!cell.isOn(event)) {
                return;
            }
            SheetMouse.pressed(event, cell, model);
            out.stayIn(event);
            boolean isPlain = event.getButton() == MouseButton.PRIMARY;
            pressed = isPlain ? Optional.of(new Point2D(event.getSceneX(), event.getSceneY())) : Optional.empty();
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        cell.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (out.begin(event, cell)) {
                stop();
            }
        });
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (pressed.isPresent()) {
                released(event, cell);
            }
        });
    }

    private void dragged(MouseEvent event) {
        out.stayIn(event);
        boolean wasDragging = isDragging;
        isDragging = isDragging
                || pressed.filter(from -> from.distance(event.getSceneX(), event.getSceneY()) > TREMBLING)
                        .isPresent();
        if (isDragging && !wasDragging) {
            out.ready(model.atHand());
        }
        if (isDragging && pressed.isPresent()) {
            cursor(Cursor.CLOSED_HAND);
            aim(targetAt(event.getPickResult().getIntersectedNode()));
            gap = target.isEmpty() && isOnList(event) ? gapAt(event) : Optional.empty();
            showMark();
        }
    }

    private static Optional<PhotographTarget> targetAt(Node under) {
        for (Node at = under; at != null; at = at.getParent()) {
            if (at instanceof PhotographTarget found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private boolean isOnList(MouseEvent event) {
        return list.contains(list.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private Optional<SheetPlaces.Gap> gapAt(MouseEvent event) {
        Point2D at = list.content(event.getSceneX(), event.getSceneY());
        return model.ownOrderProperty().get().map(own -> model.places(list.rowWidth())
                .gapAt(at.getX(), at.getY()));
    }

    private void aim(Optional<PhotographTarget> now) {
        if (!now.equals(target)) {
            target.ifPresent(before -> before.held(false));
            now.ifPresent(above -> above.held(true));
            target = now;
        }
    }

    private void showMark() {
        mark.setVisible(gap.isPresent());
        gap.ifPresent(
                at -> list.mark(mark, at.x(), model.places(list.rowWidth()).y(at.row()), cellHeight()));
    }

    private double cellHeight() {
        return model.cellProperty().get().height();
    }

    private void released(MouseEvent event, PhotoCell cell) {
        List<String> files = model.atHand();
        Optional<PhotographTarget> to = target;
        Optional<SheetPlaces.Gap> between = gap;
        boolean wasDragging = isDragging;
        stop();
        if (!wasDragging) {
            SheetMouse.released(event, cell, model);
        } else if (to.isPresent()) {
            to.get().drop(files);
        } else {
            between.ifPresent(at -> model.moveBefore(files, at.index()));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isDragging) {
            stop();
            event.consume();
        }
    }

    /** Drags nothing any more. */
    void stop() {
        pressed = Optional.empty();
        isDragging = false;
        gap = Optional.empty();
        aim(Optional.empty());
        mark.setVisible(false);
        cursor(Cursor.DEFAULT);
    }

    private void cursor(Cursor cursor) {
        Optional.ofNullable(list.getScene()).map(Scene.class::cast).ifPresent(scene -> scene.setCursor(cursor));
    }
}
