package org.caveat.ui.batch;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;

/** How far it is. */
final class RunningPage {
    private final Messages messages;
    private final VBox page = new VBox(16);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();
    private final Button cancel;

    RunningPage(BatchModel model, Messages messages) {
        this.messages = messages;
        cancel = Buttons.words(messages.get("batch.cancel"), model::cancel);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("batch.progress"));
        words.getStyleClass().add("second");
        Label help = new Label(messages.get("batch.cancel-help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        page.getStyleClass().add("batch-page");
        page.getChildren().addAll(words, bar, help, cancel);
    }

    void show(BatchModel.Running running) {
        bar.setProgress(Math.max(0, running.share()));
        words.setText(messages.get(
                running.isChanging() ? "batch.changing" : "batch.looking",
                Math.round(Math.max(0, running.share()) * 100)));
    }

    Node node() {
        return page;
    }

    void focus() {
        cancel.requestFocus();
    }
}
