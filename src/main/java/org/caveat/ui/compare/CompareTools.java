package org.caveat.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.MoreTools;
import org.caveat.ui.control.ToolRow;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.TableTools;

/** The tools of a comparison: together or free, regions, turn, flip, and the size of the one that the keyboard is on. */
public final class CompareTools implements AutoCloseable {
    private static final double GAP = 4;
    private static final double SIGN = 16;

    private final Messages messages;
    private final ToolRow bar = new ToolRow(GAP);
    private final Label size = new Label();
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofActive = new Subscriptions();

    public CompareTools(CompareModel model, Messages messages) {
        this.messages = messages;
        bar.getStyleClass().addAll("table-tools", "compare-tools");
        ToggleButton locked = toggle("together", "compare.locked");
        subscriptions.bindBoth(locked.selectedProperty(), model.moving().lockedProperty());
        subscriptions.watch(
                locked.selectedProperty(), both -> locked.setGraphic(Glyph.sign(both ? "together" : "apart", SIGN)));
        ToggleButton regions = toggle("regions", "compare.regions");
        subscriptions.bindBoth(regions.selectedProperty(), model.regionsShownProperty());
        Button turn = Buttons.sign("rotate", messages.get("lighttable.turn"), model.moving()::turnClockwise);
        Button flip = Buttons.sign("flip", messages.get("lighttable.flip"), model.moving()::flip);
        size.getStyleClass().addAll("second", "zoom");
        bar.of(locked, regions, turn, flip, size)
                .without(flip)
                .without(turn)
                .without(regions)
                .andMore(new MoreTools(messages.get("lighttable.more-tools")));
        subscriptions.watch(model.activeProperty(), this::follow);
    }

    private ToggleButton toggle(String sign, String words) {
        return Buttons.toggle(sign, messages.get(words));
    }

    private void follow(Optional<PaneModel> active) {
        ofActive.close();
        bar.setDisable(active.isEmpty());
        size.setText("");
        active.ifPresent(pane -> {
            ofActive.watch(pane.table().viewportProperty(), view -> tellSize(pane));
            ofActive.on(pane.table().laidProperty(), () -> tellSize(pane));
        });
    }

    /** A pane without a picture has no size. */
    private void tellSize(PaneModel pane) {
        String percent = messages.get(
                "lighttable.zoom", Math.round(pane.table().viewport().scale() * 100));
        size.setText(pane.isSeen() ? percent : TableTools.NONE);
        size.setAccessibleText(messages.get(pane.isSeen() ? "lighttable.zoom-aloud" : "lighttable.zoom-none", percent));
    }

    public ToolRow node() {
        return bar;
    }

    @Override
    public void close() {
        List.of(subscriptions, ofActive).forEach(Subscriptions::close);
    }
}
