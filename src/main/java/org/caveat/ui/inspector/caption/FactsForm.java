package org.caveat.ui.inspector.caption;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.MoreBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.TextFields;

/** The caption's other fields: the instant, places, people, numbers, rights. */
final class FactsForm {
    private final CaptionModel model;
    private final CaptionFields fields;
    private final Around around;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final TextFields ties;
    private final InstantForm instant;
    private final VBox form = new VBox(16);

    FactsForm(CaptionModel model, Around around, Subscriptions subscriptions) {
        this.model = model;
        this.fields = model.fields();
        this.around = around;
        this.messages = around.messages();
        this.subscriptions = subscriptions;
        this.ties = new TextFields(subscriptions);
        instant = new InstantForm(fields.instant(), messages, around.words(), subscriptions);
        form.getChildren().addAll(whatIsSeen());
        form.getChildren().addAll(whatIsHeld());
    }

    private List<Node> whatIsSeen() {
        return List.of(
                at(instant.node(), PhotographFields.DATE),
                at(
                        names(
                                "places",
                                fields.places(),
                                NameKit.choosing(around, one("places"), Sort.PLACE, List.of("shown", "made"))),
                        PhotographFields.PLACE),
                at(new PersonsForm(model, around, subscriptions).node(), PhotographFields.PERSON),
                at(
                        names("creators", fields.creators(), NameKit.creators(around, one("creators"))),
                        PhotographFields.MAKER),
                at(
                        names("keywords", fields.keywords(), NameKit.plain(around, one("keywords"), Sort.KEYWORD)),
                        PhotographFields.KEYWORD));
    }

    /** A field of the photograph, with its versions where there are several. */
    private Node at(Node node, Field<?> field) {
        return around.versions().underOfPhotograph(node, field);
    }

    private List<Node> whatIsHeld() {
        return List.of(
                at(identifiers(), PhotographFields.IDENTIFIER),
                at(
                        address("inspector.rights", KnownAddresses.RIGHTS, fields.rights())
                                .helped(messages.get("field.rights")),
                        PhotographFields.RIGHTS),
                at(
                        new FieldBox(
                                        messages.get("inspector.medium"),
                                        completed(ties.tie(new GrowingArea(1), fields.medium()), Sort.MEDIUM))
                                .helped(messages.get("field.medium")),
                        PhotographFields.MEDIUM),
                at(repository(), PhotographFields.REPOSITORY),
                at(
                        address("inspector.source-type", KnownAddresses.SOURCE_TYPES, fields.sourceType())
                                .helped(messages.get("field.source-type")),
                        PhotographFields.DIGITAL_SOURCE_TYPE),
                at(new LabelsView(fields.labels(), messages, subscriptions).node(), PhotographFields.LABEL));
    }

    private String one(String what) {
        return messages.get("inspector.one-of-" + what);
    }

    private <F extends TextInputControl> F completed(F field, Sort sort) {
        Completion.of(field, around.vocabulary(), sort);
        return field;
    }

    private Node repository() {
        TextField field = completed(ties.tie(new TextField(), fields.repository()), Sort.REPOSITORY);
        AgentFields more = new AgentFields(
                fields.repository(),
                fields.repositoryKind(),
                fields.repositoryAddress(),
                "caption.holder",
                messages,
                subscriptions);
        MoreBox box = new MoreBox(messages.get("caption.more"), messages.get("caption.more-of-holder"), more);
        subscriptions.watch(fields.repository().valueProperty(), name -> box.show(!name.isBlank()));
        return new VBox(
                6,
                new FieldBox(messages.get("inspector.repository"), field).helped(messages.get("field.repository")),
                box);
    }

    private FieldBox address(String label, KnownAddresses known, Draft<String> draft) {
        return new AddressField(messages.get(label), known, draft, messages, subscriptions).node();
    }

    TextField dateField() {
        return instant.dateField();
    }

    Node node() {
        return form;
    }

    private Node names(String what, Draft<List<Name>> draft, NameKit kit) {
        return new ListField<>(
                        messages.get("inspector." + what),
                        messages.get("inspector.add-" + what),
                        draft,
                        (value, actions) -> new NameRow(kit, value, actions),
                        subscriptions)
                .helped(messages.get("field." + what))
                .node();
    }

    private Node identifiers() {
        return new ListField<>(
                        messages.get("inspector.identifiers"),
                        messages.get("inspector.add-identifiers"),
                        fields.identifiers(),
                        (value, actions) -> new IdentifierRow(around, value, actions),
                        subscriptions)
                .helped(messages.get("field.identifiers"))
                .node();
    }
}
