package org.caveat.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.fx.Subscriptions;

/** How far the export is. */
final class RunningPage {
    private final VBox page = new VBox(16);
    private final Button stop;

    RunningPage(ExportModel model, Messages messages, Subscriptions subscriptions) {
        stop = Buttons.words(messages.get("exporting.stop"), model::cancel);
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("exporting.running"));
        Label percent = new Label();
        percent.getStyleClass().add("second");
        subscriptions.watch(model.stateProperty(), state -> {
            if (state instanceof ExportModel.Running running) {
                bar.setProgress(Math.max(0, running.share()));
                percent.setText(model.inBrief(running));
            }
        });
        page.getStyleClass().add("export-choices");
        Label help = new Label(messages.get("exporting.running-help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("muted");
        page.getChildren().addAll(percent, bar, help, stop);
    }

    Node node() {
        return page;
    }

    void focus() {
        stop.requestFocus();
    }
}
