package org.caveat.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code caveat open}: the window, on a folder or a photograph, or on what was open last. Of several photographs, as a file
 * manager gives them, the first is in front.
 */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..*", paramLabel = "FOLDER|PHOTO", descriptionKey = "help.open")
    private List<String> what = List.of();

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
        List<Path> paths = new ArrayList<>();
        for (String name : what) {
            paths.add(there(name));
        }
        for (Path more : paths.subList(Math.min(1, paths.size()), paths.size())) {
            if (Files.isDirectory(more)) {
                throw desk.wrongUsage("cli.argument-unknown", more);
            }
        }
        if (paths.stream().map(OpenCommand::folder).distinct().count() > 1) {
            desk.console().tell(desk.say("cli.open-one-folder", folder(paths.get(0))));
        }
        return desk.services().openWindow(paths.stream().findFirst(), exitWhen.isPresent());
    }

    private Path there(String name) throws Refusal {
        Path path = desk.path(name);
        if (!Files.exists(path)) {
            throw Refusal.nothingDone(desk.say("cli.open-missing", name));
        }
        return path;
    }

    /** What the window shows of it: the folder, or that of the photograph. */
    private static Path folder(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null ? absolute : parent;
    }
}
