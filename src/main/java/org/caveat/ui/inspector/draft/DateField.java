package org.caveat.ui.inspector.draft;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;

/**
 * A field for a date in EDTF. The date stands under it in words while it is typed; what is no EDTF is explained, and what
 * may be meant is taken over with one key. Nothing is converted silently, and nothing typed is thrown away.
 */
public final class DateField {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Messages messages;
    private final Words words;
    private final TextField field = new TextField();
    private final FieldBox box;
    private final TextFields ties;
    private final OfferButton offer;
    private DateSaid said = DateSaid.NOTHING;

    /** @param taker takes what is typed, EDTF or not */
    public DateField(
            String label, Messages messages, Words words, Consumer<String> taker, Subscriptions subscriptions) {
        this.messages = messages;
        this.words = words;
        field.setPromptText(messages.get("inspector.edtf-example"));
        box = new FieldBox(label, field).helped(messages.get("field.date"));
        offer = new OfferButton(messages, words, this::take);
        box.getChildren().add(offer);
        ties = new TextFields(subscriptions);
        ties.onTyping(field, taker);
        subscriptions.watch(field.textProperty(), this::read);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && !event.isShortcutDown()
                    && said.meant().isPresent()) {
                take();
                event.consume();
            }
        });
    }

    public FieldBox node() {
        return box;
    }

    public TextField field() {
        return field;
    }

    /** Shows a date as it is spelled. */
    public void show(String edtf) {
        ties.show(field, edtf);
    }

    private void read(String typed) {
        said = DateSaid.of(typed, words);
        if (said.isRefused()) {
            box.fault(said.words());
            said.meant()
                    .ifPresent(
                            meant -> field.setAccessibleHelp(messages.get("inspector.edtf-hint", said.words(), meant)));
        } else {
            box.explain(said.span()
                    .map(span -> messages.get("inspector.edtf-span", said.words(), span))
                    .orElse(said.words()));
        }
        offer.show(said);
        field.pseudoClassStateChanged(REFUSED, said.isRefused());
    }

    private void take() {
        said.meant().ifPresent(meant -> {
            field.setText(meant);
            field.end();
        });
    }
}
