package org.caveat.ui.inspector.caption;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.LanguageLine;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** The caption's texts and the language in which they are typed. */
final class TextsForm {
    private static final List<String> ORIGINS = List.of("formal", "caption", "devised");

    private final CaptionModel model;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final TextFields fields;
    private final LanguageLine language;
    private final GrowingArea headline;
    private final VBox form = new VBox(16);

    TextsForm(CaptionModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.fields = new TextFields(subscriptions);
        language = language();
        headline = tied(new GrowingArea(1), model.texts().headline());
        form.getChildren()
                .addAll(
                        language,
                        headline(),
                        area("inspector.description", 3, model.texts().description()));
        form.getChildren().addAll(alt(), original());
        subscriptions.watch(model.languagesProperty(), languages -> showLanguage());
        subscriptions.watch(model.language().tagProperty(), now -> showLanguage());
    }

    Node node() {
        return form;
    }

    TextInputControl headlineField() {
        return headline;
    }

    private LanguageLine language() {
        return new LanguageLine(
                messages.get("inspector.language"),
                messages.locale(),
                others -> messages.get("inspector.language-also", others),
                model.language()::change);
    }

    private void showLanguage() {
        language.show(model.languagesProperty().get(), model.language().tag());
    }

    private Node headline() {
        Chooser<String> origin = new Chooser<>(
                        ORIGINS,
                        key -> messages.get("inspector.origin-" + key),
                        messages.get("inspector.origin-not-said"))
                .onChoice(model.texts().origin()::type);
        origin.setAccessibleText(messages.get("inspector.origin"));
        subscriptions.watch(model.texts().origin().valueProperty(), origin::show);
        subscriptions.watch(model.texts().headline().valueProperty(), words -> origin.setDisable(words.isBlank()));
        FieldBox box = new FieldBox(messages.get("inspector.headline"), headline);
        box.getChildren().add(new FieldBox(messages.get("inspector.origin"), origin));
        box.setSpacing(6);
        return box;
    }

    private Node alt() {
        FieldBox box = area("inspector.alt", 2, model.texts().alt());
        subscriptions.watch(
                model.texts().alt().valueProperty(),
                words -> box.explain(words.isBlank() ? messages.get("inspector.alt-help") : ""));
        return box;
    }

    private Node original() {
        Draft<String> words = model.texts().original();
        TextField by = tied(new TextField(), model.texts().originalBy());
        FieldBox box = area("inspector.original", 2, words);
        FieldBox writer = new FieldBox(messages.get("inspector.original-by"), by);
        subscriptions.watch(words.valueProperty(), text -> {
            boolean nothing = text.isBlank();
            writer.setVisible(!nothing);
            writer.setManaged(!nothing);
            box.explain(nothing ? messages.get("inspector.original-help") : "");
        });
        box.getChildren().add(writer);
        return box;
    }

    private FieldBox area(String key, int lines, Draft<String> draft) {
        return new FieldBox(messages.get(key), tied(new GrowingArea(lines), draft));
    }

    private <F extends TextInputControl> F tied(F field, Draft<String> draft) {
        subscriptions.watch(model.language().tagProperty(), tag -> TextFields.direct(field, tag));
        return fields.tie(field, draft);
    }
}
