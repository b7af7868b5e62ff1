package org.caveat.ui.lighttable;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.Arrow;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Tool;
import org.caveat.ui.region.Turn.Way;

/** What the keys do on the stage: they are the tool's, where it has a use for them. */
final class StageKeys {
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
            boolean isTaken = !model.laid().isCovered()
                    && regions.tool().filter(tool -> isUsed(tool, event)).isPresent();
            if (isTaken) {
                event.consume();
            }
        });
    }

    private boolean isUsed(Tool tool, KeyEvent event) {
        Way arrow = ARROWS.get(event.getCode());
        if (arrow != null) {
            return tool.move(model.viewport(), new Arrow(arrow, event.isShiftDown(), event.isShortcutDown()));
        }
        return switch (event.getCode()) {
            case ENTER -> tool.take(model.viewport());
            case BACK_SPACE, DELETE -> tool.back();
            case TAB -> tool.next(!event.isShiftDown());
            default -> false;
        };
    }
}
