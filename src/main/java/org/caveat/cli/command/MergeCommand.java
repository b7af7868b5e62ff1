package org.caveat.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.sidecar.OpenConflicts;
import org.caveat.sidecar.SaveFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code caveat merge}: brings together what two branches say, as a merge driver of Git (gitattributes(5), “Defining a
 * custom merge driver”), which takes an exit code of 1 to 127 for a conflict.
 */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "help.merge-base")
    private String base = "";

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "help.merge-ours")
    private String ours = "";

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "help.merge-theirs")
    private String theirs = "";

    @Option(names = "--name", paramLabel = "PATH", descriptionKey = "help.merge-name")
    private Optional<String> name = Optional.empty();

    MergeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Path written = desk.path(ours);
        String called = name.filter(text -> !text.isBlank()).orElse(ours);
        try {
            OpenConflicts open = desk.services().branches().merge(desk.path(base), written, desk.path(theirs), called);
            if (open.isEmpty()) {
                return Exit.DONE;
            }
            desk.console().tell(desk.say("cli.merge-open", called, open.fields().size(), named(open)));
            return Exit.SOME_FAILED;
        } catch (SaveFailure reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }

    private static String named(OpenConflicts open) {
        return open.fields().stream().distinct().collect(Collectors.joining(", "));
    }
}
