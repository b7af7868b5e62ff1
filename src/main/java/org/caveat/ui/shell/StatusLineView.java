package org.caveat.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;

/** The line at the foot of the window. */
final class StatusLineView implements AutoCloseable {
    private static final double BAR = 96;

    private final StatusLineModel model;
    private final Messages messages;
    private final HBox line = new HBox(24);
    private final Subscriptions subscriptions = new Subscriptions();

    StatusLineView(StatusLineModel model, Messages messages, Runnable keysSheet) {
        this.model = model;
        this.messages = messages;
        line.getStyleClass().add("status-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Label counts = said();
        subscriptions.bind(counts.textProperty(), model.countsProperty());
        Label saved = said();
        subscriptions.bind(saved.textProperty(), model.savedProperty());
        Label trouble = said();
        trouble.getStyleClass().add("status-trouble");
        trouble.setGraphic(Glyph.sign("warning", 12));
        subscriptions.bind(trouble.textProperty(), model.troubleProperty());
        subscriptions.watch(model.troubleProperty(), text -> shown(trouble, !text.isEmpty()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button keys = new Button(messages.get("ui.keys-button"));
        keys.getStyleClass().setAll("status-button");
        keys.setOnAction(event -> keysSheet.run());
        line.getChildren().addAll(counts, saved, reading(), trouble, between, keys);
    }

    Parent node() {
        return line;
    }

    private HBox reading() {
        Label word = said();
        word.setText(messages.get("ui.reading"));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(messages.get("ui.reading"));
        subscriptions.bind(bar.progressProperty(), model.shareProperty());
        Label progress = said();
        subscriptions.bind(progress.textProperty(), model.readingProperty());
        Button cancel = new Button();
        cancel.setGraphic(Glyph.sign("close", 12));
        cancel.getStyleClass().setAll("status-button");
        cancel.setAccessibleText(messages.get("ui.reading-cancel"));
        cancel.setTooltip(new Tooltip(messages.get("ui.reading-cancel")));
        cancel.setOnAction(event -> model.cancelReading());
        HBox all = new HBox(8, word, bar, progress, cancel);
        all.setAlignment(Pos.CENTER_LEFT);
        subscriptions.watch(model.readingGoesOnProperty(), goesOn -> shown(all, goesOn));
        return all;
    }

    private static Label said() {
        Label label = new Label();
        label.getStyleClass().add("second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
