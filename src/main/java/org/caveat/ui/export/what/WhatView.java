package org.caveat.ui.export.what;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.export.Extra;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Surroundings;

/** Which photographs are exported, as what, with what, and where to. */
public final class WhatView implements AutoCloseable {
    private final WhatModel model;
    private final ObstacleModel obstacle;
    private final Messages messages;
    private final Surroundings surroundings;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox all;

    public WhatView(WhatModel model, ObstacleModel obstacle, Messages messages, Surroundings surroundings) {
        this.model = model;
        this.obstacle = obstacle;
        this.messages = messages;
        this.surroundings = surroundings;
        Node formats = new FormatsView(model, messages, subscriptions).node();
        all = new VBox(
                20, scope(), section("exporting.formats", formats), section("exporting.with", with()), destination());
    }

    /** All of it, to be scrolled where there is no room. */
    public Region node() {
        return all;
    }

    private Node scope() {
        Chooser<Scope> chooser = new Chooser<>(model.scopes(), scope -> scope.words(messages), "");
        chooser.setAccessibleText(messages.get("exporting.what"));
        chooser.setAccessibleHelp(messages.get("field.export-what"));
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

    private Node with() {
        CheckBox reviewed = new CheckBox(messages.get("exporting.reviewed-only"));
        subscriptions.bindBoth(reviewed.selectedProperty(), model.reviewedOnlyProperty());
        VBox with = new VBox(8, reviewed);
        for (Extra extra : Extra.values()) {
            String words = messages.get("exporting.with-" + extra.key());
            with.getChildren().add(FormatsView.ticked(words, extra, model.extras(), subscriptions));
        }
        return with;
    }

    private Node section(String key, Node content) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("section");
        return new VBox(8, heading, content);
    }

    private Node destination() {
        TextField field = new TextField();
        subscriptions.bindBoth(field.textProperty(), model.targetProperty());
        Button choose = Buttons.words(messages.get("exporting.choose"), this::chooseTarget);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(messages.get("exporting.target"));
        field.setAccessibleHelp(messages.get("field.target"));
        FieldBox box = new FieldBox(messages.get("exporting.target"), new HBox(8, field, choose));
        subscriptions.watch(model.targetProperty(), typed -> explain(box));
        subscriptions.watch(obstacle.obstacleProperty(), reason -> explain(box));
        CheckBox overwrite = new CheckBox(messages.get("exporting.overwrite"));
        subscriptions.bindBoth(overwrite.selectedProperty(), model.overwriteProperty());
        return new VBox(8, box, overwrite);
    }

    private void explain(FieldBox box) {
        Optional<String> reason = obstacle.obstacleProperty().get();
        if (model.targetFolder().isEmpty()) {
            box.fault(messages.get("exporting.target-needed"));
        } else if (reason.isPresent()) {
            box.fault(reason.get());
        } else {
            box.explain(messages.get("exporting.target-help"));
        }
    }

    private void chooseTarget() {
        Optional<Path> chosen = surroundings.chooseFolder(
                messages.get("exporting.target"), model.targetFolder().map(Path::getParent));
        chosen.ifPresent(folder -> model.targetProperty().set(folder.toString()));
    }

    /** Ends the view. */
    @Override
    public void close() {
        subscriptions.close();
    }
}
