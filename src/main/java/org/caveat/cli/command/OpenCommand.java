package org.caveat.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat open}: the window, on a folder or a photograph, or on what was open last. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FOLDER|PHOTO", descriptionKey = "help.open")
    private Optional<String> what = Optional.empty();

    @Option(names = "--exit-when", paramLabel = "idle", descriptionKey = "help.exit-when")
    private Optional<String> exitWhen = Optional.empty();

    OpenCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (exitWhen.isPresent()) {
            Given.at(desk).words().oneOf("--exit-when", exitWhen.get(), List.of("idle"));
        }
        Optional<Path> path = what.isEmpty() ? Optional.empty() : Optional.of(desk.path(what.get()));
        if (path.isPresent() && !Files.exists(path.get())) {
            throw Refusal.nothingDone(desk.say("cli.open-missing", what.orElse("")));
        }
        return desk.services().openWindow(path, exitWhen.isPresent());
    }
}
