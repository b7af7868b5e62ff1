package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.TextFields;

/** The caption's other fields: the instant, places, people, numbers, rights. */
final class FactsForm {
    private final CaptionModel model;
    private final CaptionFields fields;
    private final Messages messages;
    private final Words words;
    private final Supplier<List<Holding>> collection;
    private final Subscriptions subscriptions;
    private final TextFields ties;
    private final InstantForm instant;
    private final VBox form = new VBox(16);

    FactsForm(
            CaptionModel model,
            Messages messages,
            Words words,
            Supplier<List<Holding>> collection,
            Subscriptions subscriptions) {
        this.model = model;
        this.fields = model.fields();
        this.messages = messages;
        this.words = words;
        this.collection = collection;
        this.subscriptions = subscriptions;
        this.ties = new TextFields(subscriptions);
        instant = new InstantForm(fields.instant(), messages, words, subscriptions);
        form.getChildren().addAll(whatIsSeen());
        form.getChildren().addAll(whatIsHeld());
    }

    private List<Node> whatIsSeen() {
        return List.of(
                instant.node(),
                names("places", fields.places(), List.of("shown", "made"), PhotographFields.PLACE),
                persons(),
                names("creators", fields.creators(), List.of(), PhotographFields.MAKER),
                names("keywords", fields.keywords(), List.of(), PhotographFields.KEYWORD));
    }

    private List<Node> whatIsHeld() {
        return List.of(
                identifiers(),
                address("inspector.rights", KnownAddresses.RIGHTS, fields.rights()),
                new FieldBox(messages.get("inspector.medium"), ties.tie(new GrowingArea(1), fields.medium())),
                new FieldBox(messages.get("inspector.repository"), ties.tie(new TextField(), fields.repository())),
                address("inspector.source-type", KnownAddresses.SOURCE_TYPES, fields.sourceType()),
                labels());
    }

    private Node address(String label, KnownAddresses known, Draft<String> draft) {
        return new AddressField(messages.get(label), known, draft, messages, subscriptions).node();
    }

    TextField dateField() {
        return instant.dateField();
    }

    Node node() {
        return form;
    }

    private Node names(String what, Draft<List<Name>> draft, List<String> roles, Field<List<Name>> field) {
        NameRow.Kit kit =
                kit(what, roles, photograph -> photograph.get(field).stream().map(Name::value));
        return new ListField<>(
                        messages.get("inspector." + what),
                        messages.get("inspector.add-" + what),
                        draft,
                        (value, actions) -> new NameRow(kit, value, actions),
                        subscriptions)
                .node();
    }

    private Node persons() {
        NameRow.Kit kit = kit("persons", List.of(), photograph -> photograph.persons().stream()
                .map(person -> person.name().value()));
        return new ListField<>(
                        messages.get("inspector.persons"),
                        messages.get("inspector.add-persons"),
                        fields.persons(),
                        (value, actions) -> new PersonRow(kit, value, actions, model::showPerson),
                        subscriptions)
                .node();
    }

    private NameRow.Kit kit(String what, List<String> roles, Function<Photograph, Stream<String>> used) {
        return new NameRow.Kit(
                messages, words, messages.get("inspector.one-of-" + what), roles, new Completion(collection, used));
    }

    private Node identifiers() {
        return new ListField<>(
                        messages.get("inspector.identifiers"),
                        messages.get("inspector.add-identifiers"),
                        fields.identifiers(),
                        (value, actions) -> new IdentifierRow(messages, value, actions),
                        subscriptions)
                .node();
    }

    /** Labels of communities stand exactly as they were given; they cannot be typed. */
    private Node labels() {
        VBox list = new VBox(4);
        FieldBox box = new FieldBox(messages.get("inspector.labels"), list);
        subscriptions.watch(fields.labels().valueProperty(), all -> {
            list.getChildren().setAll(all.stream().map(FactsForm::label).toList());
            box.setVisible(!all.isEmpty());
            box.setManaged(!all.isEmpty());
        });
        return box;
    }

    private static Node label(CommunityLabel label) {
        String from = label.community().map(community -> " · " + community).orElse("");
        Label line = new Label(label.value() + from);
        line.setWrapText(true);
        return line;
    }
}
