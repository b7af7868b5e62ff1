package org.caveat.cli.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code caveat} itself: the options that stand before a command, or after it. */
@Command(name = RootCommand.NAME)
public final class RootCommand {
    static final String NAME = "caveat";

    @Option(names = "--author", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "help.author")
    private Optional<String> author = Optional.empty();

    @SuppressWarnings("UnusedVariable") // it is looked for before anything else is understood
    @Option(names = SpeechOption.NAME, paramLabel = SpeechOption.CODE, descriptionKey = SpeechOption.HELP)
    private Optional<String> speech = Optional.empty();

    @SuppressWarnings("UnusedVariable") // the library reads it where it is given
    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help.help")
    private boolean help;

    @SuppressWarnings("UnusedVariable") // the library reads it where it is given
    @Option(names = "--version", versionHelp = true, descriptionKey = "help.version")
    private boolean version;

    public Optional<String> author() {
        return author;
    }
}
