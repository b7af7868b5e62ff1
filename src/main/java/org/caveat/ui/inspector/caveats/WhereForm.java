package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.text.Messages;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.MoreBox;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/**
 * The place a caveat speaks of, with how sure it is and the addresses of its authority records. What is not shown here is
 * kept; a name that is emptied and typed again keeps what is said of it.
 */
final class WhereForm {
    private final Draft<Optional<Name>> draft;
    private final TextField name = new TextField();
    private final Chooser<Certainty> certainty;
    private final TextField authorities = TextFields.verbatim(new TextField());
    private final TextFields fields;
    private final MoreBox more;
    private final VBox form;
    private Name stood = Name.of("");
    private boolean typing;

    WhereForm(Draft<Optional<Name>> draft, CardWords words, Subscriptions subscriptions) {
        this.draft = draft;
        Messages messages = words.messages();
        fields = new TextFields(subscriptions);
        certainty = new Chooser<>(
                        Certainty.KNOWN, words.words()::certainty, messages.get("inspector.certainty-not-said"))
                .withSigns(each -> CertaintyMark.of(each, 14))
                .onChoice(chosen -> type());
        fields.onTyping(name, typed -> type());
        fields.onTyping(authorities, typed -> type());
        name.setAccessibleText(messages.get("caveats.place"));
        name.setAccessibleHelp(messages.get("field.caveat-place"));
        more = new MoreBox(
                messages.get("caption.more"),
                messages.get("caveats.place-more"),
                new FieldBox(messages.get("caveats.place-certainty"), certainty)
                        .helped(messages.get("field.certainty")),
                new FieldBox(messages.get("inspector.authorities"), authorities)
                        .helped(messages.get("field.authorities")));
        form = new VBox(
                6, new FieldBox(messages.get("caveats.place"), name).helped(messages.get("field.caveat-place")), more);
        subscriptions.watch(draft.valueProperty(), this::show);
    }

    Node node() {
        return form;
    }

    private void show(Optional<Name> place) {
        if (typing) {
            return;
        }
        stood = place.orElse(Name.of(""));
        fields.show(name, stood.value());
        certainty.show(stood.certainty());
        fields.show(authorities, String.join(" ", stood.authorities()));
        if (stood.certainty().isPresent() || !stood.authorities().isEmpty()) {
            more.open();
        }
    }

    private void type() {
        List<String> addresses = Stream.of(authorities.getText().strip().split("\\s+"))
                .filter(address -> !address.isEmpty())
                .toList();
        Optional<Certainty> sure = Optional.ofNullable(certainty.getValue()).flatMap(chosen -> chosen);
        Name typed = new Name(name.getText(), stood.language(), addresses, sure, stood.role(), stood.foreign());
        typing = true;
        draft.type(Optional.of(typed).filter(place -> !place.value().isBlank()));
        typing = false;
    }
}
