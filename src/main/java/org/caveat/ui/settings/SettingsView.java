package org.caveat.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;

/** The settings in groups: who writes, how it looks, where things are kept, what exports begin with, the keys. */
public final class SettingsView implements AutoCloseable {
    private final SettingsModel model;
    private final Messages messages;
    private final Actions actions;
    private final TextField author = new TextField();
    private final TextField orcid = new TextField();
    private final FieldBox authorBox;
    private final FieldBox orcidBox;
    private final VBox all = new VBox(16);
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What is done in the window.
     *
     * @param speak speaks the language that was chosen
     * @param wear looks as it was chosen
     * @param chooseFolder chooses where sidecars go
     * @param dropFolder has sidecars lie nowhere but beside their photographs
     * @param keys shows the keys
     * @param close takes the view away
     */
    public record Actions(
            Runnable speak, Runnable wear, Runnable chooseFolder, Runnable dropFolder, Runnable keys, Runnable close) {}

    /** @param formats the names of the formats of export */
    public SettingsView(
            SettingsModel model, LookChoices look, List<String> formats, Messages messages, Actions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        authorBox = new FieldBox(say("author"), author);
        orcidBox = new FieldBox(say("orcid"), orcid);
        VBox groups = new VBox(
                24,
                group("who", authorBox, orcidBox),
                group("look", look.nodes(actions)),
                group("kept", sidecars(), new CacheRoom(model, messages, subscriptions).node()),
                group("export", formats(formats)),
                group("keys", letters(), Buttons.words(say("keys-show"), actions.keys())));
        groups.setFillWidth(true);
        DialogScroll scroll = new DialogScroll(groups);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button done = Buttons.primary(say("close"), actions.close());
        done.setMinHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("settings-view");
        all.setMinHeight(0);
        all.getChildren().addAll(head(), scroll, done);
        follow();
        model.look();
    }

    private String say(String key, Object... arguments) {
        return messages.get("ui-settings." + key, arguments);
    }

    private DialogHead head() {
        return new DialogHead(say("title"), say("close"), actions.close());
    }

    private VBox group(String name, Node... inside) {
        Label heading = new Label(say(name));
        heading.getStyleClass().add("section");
        VBox group = new VBox(12, heading);
        group.getChildren().addAll(inside);
        return group;
    }

    private void follow() {
        author.setText(model.now().author().orElse(""));
        author.setPromptText(model.signing());
        orcid.setText(
                model.now().signature().orcid().map(known -> known.digits()).orElse(""));
        explainAuthor();
        orcidBox.explain(say("orcid-help"));
        taken(author, name -> {
            model.sign(name);
            explainAuthor();
        });
        taken(orcid, this::identify);
    }

    private void explainAuthor() {
        authorBox.explain(say("author-help", model.signing()));
    }

    private void identify(String typed) {
        switch (model.identify(typed)) {
            case NONE -> {
                orcidBox.explain(say("orcid-help"));
                orcid.setText(model.now()
                        .signature()
                        .orcid()
                        .map(known -> known.digits())
                        .orElse(""));
            }
            case FORM -> orcidBox.fault(say("orcid-form"));
            case CHECK_DIGIT -> orcidBox.fault(say("orcid-wrong"));
        }
    }

    /** What is typed is taken when Enter says so, or the keyboard goes elsewhere. */
    private void taken(TextField field, Consumer<String> taker) {
        field.setOnAction(event -> taker.accept(field.getText()));
        subscriptions.watch(field.focusedProperty(), focused -> {
            if (!focused && field.getScene() != null) {
                taker.accept(field.getText());
            }
        });
    }

    private Node sidecars() {
        Optional<String> folder = model.now().sidecarFolder();
        Label where = Uncut.line(folder.orElse(say("sidecars-none")), folder.isPresent() ? "settings-path" : "muted");
        HBox buttons = new HBox(8, Buttons.words(say("sidecars-choose"), actions.chooseFolder()));
        if (folder.isPresent()) {
            buttons.getChildren().add(Buttons.words(say("sidecars-drop"), actions.dropFolder()));
        }
        VBox inside = new VBox(8, where, buttons);
        return new FieldBox(say("sidecars"), inside);
    }

    private Node formats(List<String> formats) {
        Map<String, CheckBox> boxes = new LinkedHashMap<>();
        Runnable tick = () -> boxes.forEach(
                (format, box) -> box.setSelected(model.begun(formats).contains(format)));
        for (String format : formats) {
            CheckBox box = new CheckBox(messages.get("exporting.format-" + format));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setOnAction(event -> {
                model.begin(format, box.isSelected(), formats);
                tick.run();
            });
            boxes.put(format, box);
        }
        tick.run();
        VBox inside = new VBox(8, Uncut.line(say("export-help"), "muted"));
        inside.getChildren().addAll(boxes.values());
        return inside;
    }

    private Node letters() {
        CheckBox box = new CheckBox(say("letters"));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(model.now().appearance().letterKeys());
        box.selectedProperty()
                .subscribe((was, on) ->
                        model.choose(now -> now.with(now.appearance().withLetterKeys(on))));
        return box;
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard into the first field. */
    public void focus() {
        Focus.put(all, author);
        author.end();
    }

    @Override
    public void close() {
        model.sign(author.getText());
        model.identify(orcid.getText());
        subscriptions.close();
    }
}
