package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Status;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.MoreBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.DateField;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.draft.TextFields;

/** What stands with a text of the caption as with every statement; shut until it is asked for. */
final class StatementForm {
    private final StatementDrafts said;
    private final Around around;
    private final Messages messages;
    private final Subscriptions subscriptions;
    private final TextFields ties;
    private final MoreBox all;

    /**
     * @param of the last part of the keys of what the button says: whose details these are
     * @param first what stands before the rest
     */
    StatementForm(StatementDrafts said, Around around, String of, Node first, Subscriptions subscriptions) {
        this.said = said;
        this.around = around;
        this.messages = around.messages();
        this.subscriptions = subscriptions;
        ties = new TextFields(subscriptions);
        all = new MoreBox(
                messages.get("caption.more"),
                messages.get("caption.more-of-" + of),
                first,
                certainty(),
                sources(),
                when(),
                place(),
                standing(),
                rights());
        all.show(false);
    }

    Node node() {
        return all;
    }

    /** Shows that more can be said, once there is a statement of which it is said. */
    void show(boolean isThere) {
        all.show(isThere);
    }

    private Node certainty() {
        Draft<Optional<Certainty>> draft = said.certainty();
        Chooser<Certainty> chooser = new Chooser<>(
                        Certainty.KNOWN, around.words()::certainty, messages.get("inspector.certainty-not-said"))
                .withSigns(each -> CertaintyMark.of(each, 14))
                .onChoice(draft::type);
        subscriptions.watch(draft.valueProperty(), chooser::show);
        return new FieldBox(messages.get("inspector.certainty"), chooser).helped(messages.get("field.certainty"));
    }

    private Node sources() {
        return new ListField<>(
                        messages.get("caveats.evidence"),
                        messages.get("caveats.cite"),
                        said.evidence(),
                        around.sources(),
                        subscriptions)
                .helped(messages.get("field.source"))
                .node();
    }

    private Node when() {
        Draft<String> draft = said.when();
        DateField date =
                new DateField(messages.get("caveats.when"), messages, around.words(), draft::type, subscriptions);
        subscriptions.watch(draft.valueProperty(), date::show);
        return date.node();
    }

    private Node place() {
        TextField field = ties.tie(new TextField(), said.place());
        Completion.of(field, around.vocabulary(), Sort.PLACE);
        return new FieldBox(messages.get("caveats.place"), field).helped(messages.get("field.caveat-place"));
    }

    private Node standing() {
        Draft<Optional<Status>> draft = said.status();
        Chooser<Status> chooser = new Chooser<>(
                        List.of(Status.DRAFT, Status.REVIEWED),
                        around.words()::status,
                        messages.get("inspector.certainty-not-said"))
                .onChoice(draft::type);
        subscriptions.watch(draft.valueProperty(), chooser::show);
        Draft<Boolean> hidden = said.isPrivate();
        CheckBox box = new CheckBox(messages.get("caveats.is-private"));
        box.setOnAction(event -> hidden.type(box.isSelected()));
        subscriptions.watch(hidden.valueProperty(), box::setSelected);
        return new VBox(
                8, new FieldBox(messages.get("caveats.standing"), chooser).helped(messages.get("field.standing")), box);
    }

    private Node rights() {
        return new AddressField(
                        messages.get("inspector.rights"), KnownAddresses.RIGHTS, said.rights(), messages, subscriptions)
                .node()
                .helped(messages.get("field.rights"));
    }
}
