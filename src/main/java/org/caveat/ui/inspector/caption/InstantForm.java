package org.caveat.ui.inspector.caption;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.DateField;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.TextFields;

/** The instant: the date, the archive's own words for it, and what it rests on. */
final class InstantForm {
    private final Messages messages;
    private final DateField date;
    private final TextField display = new TextField();
    private final GrowingArea basis = new GrowingArea(1);
    private final FieldBox basisBox;
    private final TextFields ties;
    private final VBox form;

    InstantForm(Draft<TypedInstant> draft, Messages messages, Words words, Subscriptions subscriptions) {
        this.messages = messages;
        ties = new TextFields(subscriptions);
        date = new DateField(
                messages.get("inspector.instant"),
                messages,
                words,
                text -> draft.type(draft.value().on(text)),
                subscriptions);
        ties.onTyping(display, text -> draft.type(draft.value().displayed(text)));
        ties.onTyping(basis, text -> draft.type(draft.value().restingOn(text)));
        basisBox = new FieldBox(messages.get("inspector.instant-basis"), basis)
                .helped(messages.get("field.instant-basis"));
        FieldBox displayBox = new FieldBox(messages.get("inspector.instant-display"), display)
                .helped(messages.get("field.instant-display"));
        form = new VBox(12, date.node(), displayBox, basisBox);
        subscriptions.watch(draft.valueProperty(), this::show);
    }

    TextField dateField() {
        return date.field();
    }

    Node node() {
        return form;
    }

    private void show(TypedInstant typed) {
        date.show(typed.edtf());
        ties.show(display, typed.display());
        ties.show(basis, typed.basis());
        boolean unfounded = typed.basis().isBlank()
                && Edtf.of(typed.edtf()).filter(Edtf::isUncertain).isPresent();
        basisBox.explain(unfounded ? messages.get("inspector.instant-basis-missing") : "");
    }
}
