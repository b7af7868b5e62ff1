package org.caveat.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.caveat.check.CheckedBag;
import org.caveat.check.Finding;
import org.caveat.check.Options;
import org.caveat.check.rule.Severity;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.cli.print.Findings;
import org.caveat.cli.print.FindingsText;
import org.caveat.cli.print.JsonPrinter;
import org.caveat.collection.CollectionOnDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat check}: what should be looked at in a collection. Writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String NEVER = "never";
    private static final List<String> FAILURES = List.of("error", "warning", NEVER);

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Option(names = "--fixity", descriptionKey = "help.fixity")
    private boolean fixity;

    @Option(names = "--bag", descriptionKey = "help.bag")
    private boolean bag;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "help.format")
    private String format = "text";

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "help.fail-on")
    private String failOn = "error";

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        String known = Given.at(desk).words().oneOf("--format", format, FORMATS);
        String failure = Given.at(desk).words().oneOf("--fail-on", failOn, FAILURES);
        if (bag && fixity) {
            throw desk.wrongUsage("cli.either", "--fixity", "--bag");
        }
        Looked looked = bag ? lookAtBag() : lookAtCollection();
        Findings findings = looked.findings();
        if (known.equals("json")) {
            new JsonPrinter(desk.console()).document(findings::write);
        } else {
            looked.asText().accept(new FindingsText(desk.console(), desk.messages()));
        }
        return findings.all().stream().anyMatch(finding -> isFailure(finding, failure)) ? Exit.SOME_FAILED : Exit.DONE;
    }

    /** What was found, and how it is told as text. */
    private record Looked(Findings findings, Consumer<FindingsText> asText) {}

    private Looked lookAtCollection() throws Refusal {
        CollectionOnDisk collection = new Collections(desk).read(folder);
        Findings findings = new Findings(run(collection));
        return new Looked(
                findings, text -> text.print(findings, collection.holdings().size()));
    }

    private Looked lookAtBag() throws Refusal {
        Path place = desk.path(folder);
        if (!Files.isDirectory(place)) {
            String key = Files.exists(place) ? "collection.not-a-folder" : "collection.folder-missing";
            throw Refusal.nothingDone(desk.say(key, place.toString()));
        }
        try (ShownProgress progress = desk.console().progress(desk.say("cli.checking"))) {
            CheckedBag checked = desk.services().checks().bag(place, progress);
            Findings findings = new Findings(checked.findings());
            return new Looked(findings, text -> text.printOfBag(findings, checked.files()));
        } catch (IOException unreadable) {
            throw Refusal.nothingDone(desk.say(
                    "collection.folder-unreadable", place.toString(), String.valueOf(unreadable.getMessage())));
        }
    }

    private List<Finding> run(CollectionOnDisk collection) {
        try (ShownProgress progress = desk.console().progress(desk.say("cli.checking"))) {
            return desk.services().checks().run(collection, fixity ? Options.FIXITY : Options.QUICK, progress);
        }
    }

    private static boolean isFailure(Finding finding, String failOn) {
        return switch (failOn) {
            case NEVER -> false;
            case "warning" -> finding.severity() != Severity.NOTE;
            default -> finding.severity() == Severity.ERROR;
        };
    }
}
