package org.caveat.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** How far the export is. */
final class RunningPage {
    private final VBox page = new VBox(16);

    RunningPage(ExportModel model, Messages messages, Subscriptions subscriptions) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("exporting.running"));
        Label percent = new Label();
        percent.getStyleClass().add("second");
        subscriptions.watch(model.stateProperty(), state -> {
            if (state instanceof ExportModel.Running running) {
                bar.setProgress(running.share());
                percent.setText(
                        running.share() < 0
                                ? messages.get("exporting.running")
                                : messages.get("exporting.percent", Math.round(running.share() * 100)));
            }
        });
        page.getStyleClass().add("export-choices");
        page.getChildren().addAll(percent, bar, Buttons.words(messages.get("exporting.stop"), model::cancel));
    }

    Node node() {
        return page;
    }
}
