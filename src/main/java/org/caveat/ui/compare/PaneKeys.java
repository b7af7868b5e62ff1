package org.caveat.ui.compare;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Extent;

/** The keys of a pane: the arrows move the picture, Enter opens it on the light table, Delete takes it out. */
final class PaneKeys {
    /** How much of the pane an arrow moves. */
    private static final double STEP = 1.0 / 8;
    /** With Shift, in screen pixels: to lay one picture exactly as another. */
    private static final double FINE = 1;

    private static final Map<KeyCode, Way> ARROWS = Map.of(
            KeyCode.LEFT, new Way(1, 0),
            KeyCode.RIGHT, new Way(-1, 0),
            KeyCode.UP, new Way(0, 1),
            KeyCode.DOWN, new Way(0, -1));

    private final CompareModel model;
    private final PaneModel pane;
    private final Runnable opening;

    /** @param opening shows the photograph on the light table */
    PaneKeys(CompareModel model, PaneModel pane, Runnable opening) {
        this.model = model;
        this.pane = pane;
        this.opening = opening;
    }

    void install(Node stage) {
        stage.setOnKeyPressed(event -> {
            boolean isAlone = !event.isShortcutDown() && !event.isAltDown();
            if (isAlone && event.getTarget() == stage && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        Optional<Way> arrow = Optional.ofNullable(ARROWS.get(event.getCode()));
        if (arrow.isPresent()) {
            move(arrow.get(), event.isShiftDown());
            return true;
        }
        switch (event.getCode()) {
            case ENTER -> open();
            case DELETE, BACK_SPACE -> model.takeOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        if (pane.table().laid().isCovered()) {
            pane.table().open();
        } else {
            opening.run();
        }
    }

    private void move(Way arrow, boolean finely) {
        Extent stage = pane.table().viewport().stage();
        double across = finely ? FINE : stage.width() * STEP;
        double down = finely ? FINE : stage.height() * STEP;
        // the arrow says which way the part in view goes; finely, which way the picture does
        double way = finely ? -1 : 1;
        model.moving().pan(pane, way * arrow.x() * across, way * arrow.y() * down);
    }
}
