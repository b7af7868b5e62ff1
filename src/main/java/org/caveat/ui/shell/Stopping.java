package org.caveat.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/** Going out of the program while it still makes something: the person decides whether that is stopped. */
final class Stopping {
    private final Messages messages;
    private final Overlay overlay;
    private final ObservableValue<String> told;

    /** @param told how far it is, in a few words */
    Stopping(Messages messages, Overlay overlay, ObservableValue<String> told) {
        this.messages = messages;
        this.overlay = overlay;
        this.told = told;
    }

    /**
     * Asks.
     *
     * @param what the key of the sentence that says what would be stopped
     * @param away goes out of the program, and stops it
     */
    void ask(String what, Runnable away) {
        Subscriptions subscriptions = new Subscriptions();
        Label far = Uncut.line("", "muted");
        subscriptions.watch(told, far::setText);
        Button stay = Buttons.primary(messages.get("ui.leaving-stay"), overlay::hide);
        Button stop = Buttons.words(messages.get("ui.leaving-stop"), () -> {
            overlay.hide();
            away.run();
        });
        overlay.show(
                Question.of(Uncut.line(messages.get(what), "question"), List.of(far), List.of(stay, stop)),
                subscriptions::close);
        stay.requestFocus();
    }
}
