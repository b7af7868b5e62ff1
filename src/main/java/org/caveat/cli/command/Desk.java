package org.caveat.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Refusal;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.settings.Remembered;
import org.caveat.settings.Signature;
import org.caveat.settings.Trace;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * Where a command is worked on: where it speaks, in what words, with what, and in whose name.
 *
 * @param trace hears when a command has come how far
 * @param authorGiven the name given with {@code --author}
 */
public record Desk(
        Console console, Messages messages, Services services, Trace trace, Supplier<Optional<String>> authorGiven) {
    private static final String AUTHOR = "CAVEAT_AUTHOR";

    Words words() {
        return new Words(messages);
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    Refusal wrongUsage(String key, Object... arguments) {
        return Refusal.wrongUsage(say(key, arguments));
    }

    /** Who changes something now: the name given, else of the environment, else of the settings, else of the system. */
    Hand hand() throws Refusal {
        Optional<String> named =
                given(authorGiven.get()).or(() -> console.surroundings().variable(AUTHOR));
        Signature own =
                named.isPresent() ? services.settings().latest().settings().signature() : ofTheSettings();
        String author = named.or(() -> given(own.name()))
                .or(() -> given(Optional.ofNullable(System.getProperty("user.name"))))
                .orElseThrow(() -> wrongUsage("cli.author-missing"));
        Agent signing = own.agent(author.strip());
        return new Hand(signing, services.clock().instant(), () -> "urn:uuid:" + UUID.randomUUID());
    }

    /** With what the settings sign. That they cannot be read is told: else it is signed with another name unseen. */
    private Signature ofTheSettings() {
        Remembered remembered = services.settings().load();
        remembered.problem().ifPresent(console::tell);
        return remembered.settings().signature();
    }

    private static Optional<String> given(Optional<String> name) {
        return name.filter(text -> !text.isBlank());
    }

    /** A file or folder as it was named. */
    Path path(String name) throws Refusal {
        if (name.isEmpty()) { // Java takes it for the working folder: a script's empty variable would mean that
            throw Refusal.nothingDone(say("cli.path-impossible", name));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw Refusal.nothingDone(say("cli.path-impossible", name));
        }
    }
}
