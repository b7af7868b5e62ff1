package org.caveat.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.export.Extra;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Surroundings;

/** The export, floating above the window: what is to be made, how far it is, what came of it. */
public final class ExportView implements AutoCloseable {
    private final ExportModel model;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Runnable close;
    private final StackPane page = new StackPane();
    private final VBox all = new VBox(16);
    private final Label refusal = new Label();
    private final Button start;
    private final Subscriptions subscriptions = new Subscriptions();
    private Runnable onFocus = () -> {};
    private boolean runs;

    /** @param close takes the view away */
    public ExportView(ExportModel model, Messages messages, Surroundings surroundings, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.surroundings = surroundings;
        this.close = close;
        start = Buttons.primary(messages.get("exporting.start"), model::start);
        start.setDefaultButton(true);
        Label title = new Label(messages.get("exporting.title"));
        title.getStyleClass().add("view-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, Buttons.sign("close", messages.get("exporting.close"), close));
        head.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("export-view");
        all.getChildren().addAll(head, page);
        all.setMinHeight(0);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        Node choices = choices();
        subscriptions.watch(model.stateProperty(), state -> turnTo(state, choices));
    }

    public Region node() {
        return all;
    }

    private void turnTo(ExportModel.State state, Node choices) {
        if (state instanceof ExportModel.Choosing choosing) {
            refusal.setText(choosing.refusal().orElse(""));
            shown(refusal, choosing.refusal().isPresent());
            page.getChildren().setAll(choices);
            focusOn(start::requestFocus);
        } else if (state instanceof ExportModel.Running && !runs) {
            RunningPage running = new RunningPage(model, messages, subscriptions);
            page.getChildren().setAll(running.node());
            focusOn(running::focus);
        } else if (state instanceof ExportModel.Done done) {
            ReportPage report = new ReportPage(done.report(), messages, surroundings, close);
            page.getChildren().setAll(report.node());
            focusOn(report::focus);
        }
        runs = state instanceof ExportModel.Running;
    }

    private void focusOn(Runnable first) {
        onFocus = first;
        focus();
    }

    /** Puts the keyboard on what is likely to be pressed next. */
    public void focus() {
        onFocus.run();
    }

    private Node formats() {
        VBox formats = new VBox(8);
        for (String format : model.allFormats()) {
            formats.getChildren().add(ticked(messages.get("exporting.format-" + format), format, model.formats()));
        }
        Label none = new Label(messages.get("exporting.format-needed"));
        none.getStyleClass().add("field-error");
        formats.getChildren().add(none);
        subscriptions.watch(model.readyProperty(), ready -> start.setDisable(!ready));
        subscriptions.watch(model.anyFormatProperty(), any -> shown(none, !any));
        return formats;
    }

    private Node choices() {
        CheckBox reviewed = new CheckBox(messages.get("exporting.reviewed-only"));
        subscriptions.bindBoth(reviewed.selectedProperty(), model.reviewedOnlyProperty());
        VBox with = new VBox(8, reviewed);
        for (Extra extra : Extra.values()) {
            with.getChildren().add(ticked(messages.get("exporting.with-" + extra.key()), extra, model.extras()));
        }
        CheckBox overwrite = new CheckBox(messages.get("exporting.overwrite"));
        subscriptions.bindBoth(overwrite.selectedProperty(), model.overwriteProperty());
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.getStyleClass().add("field-error");
        HBox buttons = new HBox(8, start, Buttons.words(messages.get("exporting.cancel"), close));
        VBox sections = new VBox(
                20,
                scope(),
                section("exporting.formats", formats()),
                section("exporting.with", with),
                new VBox(8, target(), overwrite));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox choices = new VBox(20, new DialogScroll(sections), refusal, buttons);
        choices.setMinHeight(0);
        choices.getStyleClass().add("export-choices");
        return choices;
    }

    private Node scope() {
        Chooser<Scope> chooser = new Chooser<>(model.scopes(), scope -> scope.words(messages), "");
        chooser.setAccessibleText(messages.get("exporting.what"));
        chooser.onChoice(chosen -> chosen.ifPresent(model.scopeProperty()::set));
        subscriptions.watch(model.scopeProperty(), chosen -> chooser.show(Optional.of(chosen)));
        Label heading = new Label(messages.get("exporting.what"));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("section");
        HBox.setHgrow(chooser, Priority.ALWAYS);
        HBox line = new HBox(16, heading, chooser);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node section(String key, Node content) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("section");
        return new VBox(8, heading, content);
    }

    private Node target() {
        TextField field = new TextField();
        subscriptions.bindBoth(field.textProperty(), model.targetProperty());
        Button choose = Buttons.words(messages.get("exporting.choose"), this::chooseTarget);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(messages.get("exporting.target"));
        FieldBox box = new FieldBox(messages.get("exporting.target"), new HBox(8, field, choose));
        subscriptions.watch(model.targetProperty(), typed -> {
            if (model.targetFolder().isPresent()) {
                box.explain(messages.get("exporting.target-help"));
            } else {
                box.fault(messages.get("exporting.target-needed"));
            }
        });
        return box;
    }

    private void chooseTarget() {
        Optional<Path> chosen = surroundings.chooseFolder(
                messages.get("exporting.target"), model.targetFolder().map(Path::getParent));
        chosen.ifPresent(folder -> model.targetProperty().set(folder.toString()));
    }

    private static <T> CheckBox ticked(String words, T value, ObservableSet<T> chosen) {
        CheckBox box = new CheckBox(words);
        box.setSelected(chosen.contains(value));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        return box;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Ends the view. An export that is being made goes on. */
    @Override
    public void close() {
        subscriptions.close();
    }
}
