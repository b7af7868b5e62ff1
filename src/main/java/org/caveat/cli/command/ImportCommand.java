package org.caveat.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.importing.Difference;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Incoming;
import org.caveat.importing.Source;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.way.WaysIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code caveat import}: brings in captions and caveats, from what Caveat exported and from what others wrote, and says of each
 * what it did.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "help.import-file")
    private Optional<String> file = Optional.empty();

    @Option(names = "--embedded", descriptionKey = "help.embedded")
    private boolean embedded;

    @Option(names = "--replace", descriptionKey = "help.replace")
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "help.dry-run")
    private boolean dryRun;

    @Option(names = "--preview", descriptionKey = "help.preview")
    private boolean preview;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        CollectionOnDisk collection = new Collections(desk).readOwn(folder);
        Hand hand = desk.hand();
        ImportPlan plan = plan(collection, hand);
        plan.problems().forEach(desk.console()::tell);
        plan.incoming().stream()
                .flatMap(incoming -> incoming.kept().stream())
                .map(Difference::sentence)
                .forEach(desk.console()::tell);
        int saved = dryRun || preview ? foretell(plan) : carryOut(plan, hand);
        if (plan.incoming().isEmpty()) {
            return Exit.NOTHING_DONE;
        }
        return saved == Exit.DONE && !plan.problems().isEmpty() ? Exit.SOME_FAILED : saved;
    }

    private int foretell(ImportPlan plan) {
        plan.incoming().stream()
                .flatMap(incoming -> incoming.changes().stream().map(change -> foretold(incoming, change)))
                .forEach(desk.console()::line);
        desk.console().tell(desk.say("cli.import-would", plan.changing()));
        return Exit.DONE;
    }

    private String foretold(Incoming incoming, Difference change) {
        return preview
                ? desk.say(
                        change.before().isEmpty() ? "cli.import-new" : "cli.import-change",
                        incoming.photograph().file(),
                        change.subject(),
                        change.before(),
                        change.after())
                : change.sentence();
    }

    /** Says of each photograph what was changed only once it is on disk. */
    private int carryOut(ImportPlan plan, Hand hand) {
        Changes changes = new Changes(desk, hand);
        int exit = changes.make(changes(plan));
        desk.console().tell(desk.say("cli.import-summary", changes.done()));
        return exit;
    }

    private ImportPlan plan(CollectionOnDisk collection, Hand hand) throws Refusal {
        if (embedded == file.isPresent()) {
            throw desk.wrongUsage("cli.import-what");
        }
        try {
            if (file.isEmpty()) {
                Source photographs = new Source(collection.folder());
                return WaysIn.all(Map.of(), desk.messages())
                        .plan(collection, WaysIn.embedded(desk.messages()), photographs, replace, hand);
            }
            Map<String, Destination> chosen = columns.chosen(desk, file.get());
            return WaysIn.all(chosen, desk.messages()).plan(collection, desk.path(file.get()), replace, hand);
        } catch (ImportFailure reason) {
            throw Refusal.nothingDone(String.valueOf(reason.getMessage()));
        }
    }

    private static Map<Holding, Change> changes(ImportPlan plan) {
        Map<Holding, Change> changes = new LinkedHashMap<>();
        plan.incoming().stream()
                .filter(Incoming::changesSomething)
                .forEach(incoming ->
                        changes.put(incoming.photograph(), new Change(incoming.edit(), sentences(incoming))));
        return changes;
    }

    private static List<String> sentences(Incoming incoming) {
        return incoming.changes().stream().map(Difference::sentence).toList();
    }
}
