package org.caveat.ui.shell;

import org.caveat.text.Messages;
import org.caveat.ui.shell.Keystroke.Held;

/** What the keys of commands are called. */
record KeyNames(Messages messages) {

    String of(Command command) {
        return command == Command.NEW_CAVEAT ? messages.get("ui.key-then-digit") : spelled(command.keystroke());
    }

    private String spelled(Keystroke keystroke) {
        String key = keystroke.key().equals("-") ? "−" : keystroke.key();
        String shortcut = messages.get("ui.key-shortcut");
        if (keystroke.held() == Held.NOTHING) {
            return key;
        }
        return keystroke.held() == Held.SHORTCUT
                ? shortcut + " " + key
                : shortcut + " " + messages.get("ui.key-shift") + " " + key;
    }
}
