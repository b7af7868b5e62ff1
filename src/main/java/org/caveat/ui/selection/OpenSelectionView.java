package org.caveat.ui.selection;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** Above the sheet, while a selection is open: its name, how many photographs it has, which are missing, what keys do. */
public final class OpenSelectionView implements AutoCloseable {
    private final Messages messages;
    private final HBox line = new HBox(12);
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Subscriptions subscriptions = new Subscriptions();

    public OpenSelectionView(SelectionsModel model, Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("strong");
        name.setGraphic(Glyph.sign("selection", 16));
        counts.getStyleClass().add("second");
        counts.setMinWidth(0);
        Label keys = new Label(messages.get("selection.keys"));
        keys.getStyleClass().add("second");
        keys.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        line.getStyleClass().add("open-selection");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren()
                .addAll(
                        name,
                        counts,
                        between,
                        keys,
                        Buttons.sign("close", messages.get("selection.close"), () -> close(model)));
        subscriptions.watch(model.openProperty(), this::show);
    }

    private static void close(SelectionsModel model) {
        model.openProperty().get().map(SelectionsModel.Shown::id).ifPresent(model::toggle);
    }

    public Parent node() {
        return line;
    }

    private void show(Optional<SelectionsModel.Shown> open) {
        line.setVisible(open.isPresent());
        line.setManaged(open.isPresent());
        open.ifPresent(selection -> {
            name.setText(selection.name());
            String count = messages.get("selection.count", selection.count());
            boolean isWhole = selection.missing().isEmpty();
            counts.setText(isWhole ? count : missing(count, selection));
            counts.setTooltip(isWhole ? null : new Tooltip(String.join("\n", selection.missing())));
        });
    }

    private String missing(String count, SelectionsModel.Shown selection) {
        return messages.get(
                "selection.missing",
                count,
                selection.missing().size(),
                selection.missing().get(0));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
