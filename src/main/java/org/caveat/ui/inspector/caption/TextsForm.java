package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.model.PhotographFields;
import org.caveat.model.Room;
import org.caveat.text.Messages;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.LanguageLine;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.versions.VersionsPlaces;

/** The caption's own texts and the languages in which they are typed. */
final class TextsForm {
    private static final List<String> ORIGINS = List.of("formal", "caption", "devised");

    private final CaptionModel model;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final TypedTexts typed;
    private final LanguageLine language;
    private final GrowingArea headline;
    private final VBox form = new VBox(16);

    TextsForm(CaptionModel model, Around around, TypedTexts typed, Subscriptions subscriptions) {
        this.model = model;
        this.messages = around.messages();
        this.subscriptions = subscriptions;
        this.typed = typed;
        language = language();
        headline = typed.area(1, model.texts().headline());
        headline.getStyleClass().add("headline-field");
        StatementForm more = new StatementForm(model.ofCaption(), around, "description", new VBox(), subscriptions);
        VersionsPlaces versions = around.versions();
        form.getChildren()
                .addAll(
                        language,
                        versions.underOfPhotograph(headline(), PhotographFields.TITLE),
                        versions.underCaption(description(more), /* isOriginal= */ false),
                        versions.underOfPhotograph(alt(), PhotographFields.ALT_TEXT));
        subscriptions.watch(model.photographProperty(), now -> {
            showLanguage();
            more.show(model.state().flatMap(state -> state.caption()).isPresent());
        });
        subscriptions.watch(model.language().tagProperty(), now -> showLanguage());
    }

    Node node() {
        return form;
    }

    TextInputControl headlineField() {
        return headline;
    }

    LanguageLine languages() {
        return language;
    }

    private LanguageLine language() {
        return new LanguageLine(
                        messages.get("inspector.language"),
                        messages.locale(),
                        others -> messages.get("inspector.language-also", others),
                        model.language()::change)
                .telling(this::parts);
    }

    private List<LanguageLine.Part> parts(String tag) {
        return model.state().map(SpokenIn::new).stream()
                .flatMap(said -> Stream.of(SpokenIn.Part.values())
                        .map(part -> new LanguageLine.Part(words(part), said.has(part, tag))))
                .toList();
    }

    private String words(SpokenIn.Part part) {
        return messages.get("caption." + part.name().toLowerCase(Locale.ROOT) + "-part");
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
        subscriptions.watch(model.texts().origin().valueProperty(), origin::show);
        RoomNote room = new RoomNote(Room.IPTC_HEADLINE, headline, messages);
        subscriptions.watch(model.texts().headline().valueProperty(), words -> {
            origin.setDisable(words.isBlank());
            room.tell(words);
        });
        FieldBox box =
                new FieldBox(messages.get("inspector.headline"), headline).helped(messages.get("field.headline"));
        box.getChildren().add(room);
        return new VBox(
                12, box, new FieldBox(messages.get("inspector.origin"), origin).helped(messages.get("field.origin")));
    }

    private Node description(StatementForm more) {
        Draft<String> words = model.texts().description();
        GrowingArea area = typed.area(3, words);
        ShortForm shortForm = new ShortForm("caption.short", area, typed, messages);
        shortForm.follow(words, model.texts().shortForm(), subscriptions);
        VBox box = new VBox(
                6, new FieldBox(messages.get("inspector.description"), area).helped(messages.get("field.description")));
        box.getChildren().addAll(shortForm.nodes());
        box.getChildren().add(more.node());
        return box;
    }

    private Node alt() {
        Draft<String> words = model.texts().alt();
        GrowingArea area = typed.area(2, words);
        FieldBox box = new FieldBox(messages.get("inspector.alt"), area).helped(messages.get("field.alt"));
        RoomNote room = new RoomNote(Room.ALT_TEXT, area, messages);
        box.getChildren().add(room);
        subscriptions.watch(words.valueProperty(), said -> {
            box.explain(said.isBlank() ? messages.get("inspector.alt-help") : "");
            room.tell(said);
        });
        return box;
    }
}
