package org.caveat.ui.inspector.draft;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.Subscriptions;

/**
 * A field for a date in EDTF. The date stands under it in words while it is typed; what is no EDTF is explained, and what
 * may be meant is taken over with one key. Nothing is converted silently, and nothing typed is thrown away.
 */
public final class DateField {
    private final Messages messages;
    private final Words words;
    private final TextField field = new TextField();
    private final FieldBox box;
    private final TextFields ties;
    private Optional<String> hint = Optional.empty();

    /** @param taker takes what is typed, EDTF or not */
    public DateField(
            String label, Messages messages, Words words, Consumer<String> taker, Subscriptions subscriptions) {
        this.messages = messages;
        this.words = words;
        field.setPromptText(messages.get("inspector.edtf-example"));
        box = new FieldBox(label, field);
        ties = new TextFields(subscriptions);
        ties.onTyping(field, taker);
        subscriptions.watch(field.textProperty(), this::read);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && hint.isPresent()) {
                field.setText(hint.get());
                field.end();
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
        hint = Optional.empty();
        if (typed.isEmpty()) {
            box.explain("");
        } else if (Edtf.read(typed) instanceof Reading.Refused refused) {
            hint = refused.hint();
            String sentence = words.fault(refused.fault());
            box.fault(hint.map(meant -> messages.get("inspector.edtf-hint", sentence, meant))
                    .orElse(sentence));
        } else {
            box.explain(words.date(typed));
        }
        field.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("refused"),
                !typed.isEmpty() && Edtf.of(typed).isEmpty());
    }
}
