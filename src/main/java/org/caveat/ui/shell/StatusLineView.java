package org.caveat.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
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
import org.caveat.ui.control.FirstLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.ReadoutView;
import org.caveat.ui.region.RegionsModel;

/** The line at the foot of the window. */
final class StatusLineView implements AutoCloseable {
    private static final double BAR = 96;

    private final StatusLineModel model;
    private final Messages messages;
    private final HBox line = new HBox(24);
    private final ReadoutView readout;
    private final Subscriptions subscriptions = new Subscriptions();

    StatusLineView(
            StatusLineModel model,
            RegionsModel regions,
            Messages messages,
            Runnable keysSheet,
            HeaderView.Actions actions) {
        this.model = model;
        this.messages = messages;
        this.readout = new ReadoutView(model.table(), regions, messages, messages.locale());
        line.getStyleClass().add("status-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Label counts = said();
        subscriptions.bind(counts.textProperty(), model.countsProperty());
        Label saved = said();
        subscriptions.bind(saved.textProperty(), model.savedProperty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button keys = quiet(messages.get("ui.keys-button"), keysSheet);
        keys.setAccessibleHelp(messages.get("ui.help-keys"));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = told(model.hintProperty());
        Label told = told(model.toldProperty());
        Label trouble = trouble();
        line.getChildren().addAll(counts, told, hint, saved);
        line.getChildren().addAll(reading(), stopped(), exporting(actions.underway()), trouble);
        line.getChildren().addAll(sidecarFolder(actions.sidecarFolder()), between, readout.node(), keys);
        subscriptions.watch(model.onTableProperty(), onTable -> shown(readout.node(), onTable));
        HintFirst.Said said = new HintFirst.Said(counts, told, hint, saved, trouble);
        new HintFirst(line, said, readout.node()).follow(subscriptions);
    }

    Parent node() {
        return line;
    }

    private Label told(ReadOnlyStringProperty what) {
        Label hint = new Label();
        hint.getStyleClass().addAll("second", "status-hint");
        Tooltip whole = new Tooltip();
        subscriptions.bind(whole.textProperty(), what);
        hint.setTooltip(whole);
        subscriptions.bind(hint.textProperty(), what);
        return hint;
    }

    private Label trouble() {
        Label trouble = said();
        trouble.getStyleClass().add("status-trouble");
        FirstLine.of(trouble).setGraphic(Glyph.sign("warning", 12));
        Tooltip whole = new Tooltip();
        subscriptions.bind(whole.textProperty(), model.troubleProperty());
        trouble.setTooltip(whole);
        subscriptions.bind(trouble.textProperty(), model.troubleProperty());
        return trouble;
    }

    private HBox reading() {
        Label word = said();
        word.setText(messages.get("ui.reading"));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(messages.get("ui.reading"));
        // a bar that does not know how far it is would move to and fro without end
        subscriptions.watch(model.shareProperty(), share -> {
            bar.setProgress(Math.max(0, share.doubleValue()));
            shown(bar, share.doubleValue() >= 0);
        });
        Label progress = said();
        subscriptions.bind(progress.textProperty(), model.readingProperty());
        Button cancel = quiet("", model::cancelReading);
        cancel.setGraphic(Glyph.sign("close", 12));
        cancel.setAccessibleText(messages.get("ui.reading-cancel"));
        cancel.setTooltip(new Tooltip(messages.get("ui.reading-cancel")));
        HBox all = new HBox(8, word, bar, progress, cancel);
        all.setAlignment(Pos.CENTER_LEFT);
        subscriptions.watch(model.readingGoesOnProperty(), goesOn -> shown(all, goesOn));
        return all;
    }

    private Button exporting(Runnable underway) {
        Button button = quiet("", underway);
        button.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.bind(button.textProperty(), model.exportingProperty());
        subscriptions.watch(model.exportingProperty(), told -> shown(button, !told.isEmpty()));
        return button;
    }

    /** Shown with the word that the folder is read-only, however little room there is for the words. */
    private Button sidecarFolder(Runnable choose) {
        Button button = quiet(messages.get("ui.sidecar-folder"), choose);
        button.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.watch(model.readOnlyProperty(), readOnly -> shown(button, readOnly));
        return button;
    }

    private HBox stopped() {
        Label progress = said();
        subscriptions.watch(
                model.readingProperty(),
                done -> progress.setText(messages.get("ui.reading-stopped") + (done.isEmpty() ? "" : " · " + done)));
        HBox all = new HBox(8, progress, quiet(messages.get("ui.read-on"), model::readOn));
        all.setAlignment(Pos.CENTER_LEFT);
        subscriptions.watch(model.stoppedProperty(), stopped -> shown(all, stopped));
        return all;
    }

    private static Button quiet(String words, Runnable action) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("status-button");
        button.setOnAction(event -> action.run());
        return button;
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
        readout.close();
    }
}
