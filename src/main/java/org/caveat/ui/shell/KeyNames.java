package org.caveat.ui.shell;

import java.util.Locale;
import org.caveat.text.Messages;
import org.caveat.ui.shell.Keystroke.Held;

/** What the keys of commands are called. */
record KeyNames(Messages messages) {

    String of(Command command) {
        return command == Command.NEW_CAVEAT ? messages.get("ui.key-then-digit") : spelled(command.keystroke());
    }

    /** As it is written on keyboards where the language is spoken: keys with a word on them have another one there. */
    private String named(String key) {
        return switch (key) {
            case "Enter", "Esc", "Page Up", "Page Down" ->
                messages.get("ui.key-" + key.toLowerCase(Locale.ROOT).replace(' ', '-'));
            case "-" -> "−";
            default -> key;
        };
    }

    private String spelled(Keystroke keystroke) {
        String key = named(keystroke.key());
        String shortcut = messages.get("ui.key-shortcut");
        if (keystroke.held() == Held.NOTHING) {
            return key;
        }
        return keystroke.held() == Held.SHORTCUT
                ? shortcut + " " + key
                : shortcut + " " + messages.get("ui.key-shift") + " " + key;
    }
}
