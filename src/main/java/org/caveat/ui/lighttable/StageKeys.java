package org.caveat.ui.lighttable;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Turn.Way;

/**
 * Draws a rectangle without a mouse: the arrow keys move it, with Shift they change its size, with Ctrl held as well they do
 * so finely, and Enter takes it.
 */
final class StageKeys {
    private static final double STEP = 16;
    private static final double FINE_STEP = 1;
    private static final Map<KeyCode, Way> ARROWS = Map.of(
            KeyCode.LEFT, new Way(-1, 0),
            KeyCode.RIGHT, new Way(1, 0),
            KeyCode.UP, new Way(0, -1),
            KeyCode.DOWN, new Way(0, 1));

    private final LightTableModel model;
    private final RegionsModel regions;

    StageKeys(LightTableModel model, RegionsModel regions) {
        this.model = model;
        this.regions = regions;
    }

    void install(Node stage, Subscriptions subscriptions) {
        subscriptions.filter(stage, KeyEvent.KEY_PRESSED, event -> {
            if (regions.isArmed() && !model.laid().isCovered()) {
                pressed(event);
            }
        });
    }

    private void pressed(KeyEvent event) {
        Way arrow = ARROWS.get(event.getCode());
        if (arrow != null) {
            double step = event.isShortcutDown() ? FINE_STEP : STEP;
            Way by = new Way(arrow.x() * step, arrow.y() * step);
            if (event.isShiftDown()) {
                regions.resize(model.viewport(), by);
            } else {
                regions.move(model.viewport(), by);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && regions.drawingProperty().get().isPresent()) {
            regions.finish();
            event.consume();
        }
    }
}
