package org.caveat.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.cli.print.ExportSummary;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.ExportFailure;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.ExportSources;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.Layout;
import org.caveat.export.ReportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat export}: publishes a collection, with its caveats or not at all. Prints the folder of each format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final String PHOTOGRAPH = "photograph";
    private static final String A_FOLDER = "folder";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Option(names = "--as", required = true, paramLabel = "FORMAT[,FORMAT...]", descriptionKey = "help.as")
    private String formats = "";

    @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "help.to")
    private String target = "";

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "help.where")
    private Optional<String> where = Optional.empty();

    @Option(names = "--selection", paramLabel = "NAME", descriptionKey = "help.selection")
    private Optional<String> selection = Optional.empty();

    @Option(names = "--reviewed-only", descriptionKey = "help.reviewed-only")
    private boolean reviewedOnly;

    @Option(names = "--with", paramLabel = "WHAT[,WHAT...]", descriptionKey = "help.with")
    private Optional<String> with = Optional.empty();

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "help.base-url")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--raw", descriptionKey = "help.raw")
    private boolean raw;

    @Option(names = "--manifest", paramLabel = "photograph|folder", descriptionKey = "help.manifest")
    private String manifest = PHOTOGRAPH;

    @Option(names = "--tiles", descriptionKey = "help.tiles")
    private boolean tiles;

    @Mixin
    private CopyOptions copies = new CopyOptions();

    @Option(names = "--overwrite", descriptionKey = "help.overwrite")
    private boolean overwrite;

    private boolean failed;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Given given = Given.at(desk);
        Exports exports = desk.services().exports();
        List<String> chosen = chosen(given, exports);
        ExportOptions options = new ExportOptions(
                reviewedOnly, extras(given), baseUrl, raw, overwrite, layout(given), Optional.empty());
        Path to = desk.path(target);
        refuse(exports.refusal(to, chosen, overwrite));
        exports.notices(chosen).forEach(desk.console()::tell);
        Collections collections = new Collections(desk);
        Optional<String> digest = collections.published(desk.path(folder)).isPresent()
                ? Optional.empty()
                : exports.digest(sources(options, exports.takenInto(chosen)));
        if (overwrite && digest.isPresent() && exports.stands(to, chosen, digest.get())) {
            exports.clear(to);
            desk.console().tell(desk.say("cli.export-stands"));
            return done(to, chosen);
        }
        CollectionOnDisk collection = collections.readOwn(folder);
        boolean isWhole = collections.isWhole(collection);
        failed |= !collection.unread().isEmpty();
        return run(exports, plan(collection, chosen, to, options).madeFrom(digest.filter(made -> isWhole && !failed)));
    }

    /** The formats asked for; and nothing else that was asked for is beyond what there is. */
    private List<String> chosen(Given given, Exports exports) throws Refusal {
        List<String> chosen = parts(formats);
        if (chosen.isEmpty()) {
            given.words().oneOf("--as", formats, exports.formats());
        }
        for (String format : chosen) {
            given.words().oneOf("--as", format, exports.formats());
        }
        if (where.isPresent() && selection.isPresent()) {
            throw desk.wrongUsage("cli.either", "--where", "--selection");
        }
        if (baseUrl.isPresent()) {
            given.texts().address("--base-url", baseUrl.get());
        }
        return chosen;
    }

    /** Before a photograph is read, which may take long. */
    private static void refuse(Optional<String> sentence) throws Refusal {
        if (sentence.isPresent()) {
            throw Refusal.nothingDone(sentence.get());
        }
    }

    /** All that the export depends on, with the formats that one of them takes in. */
    private ExportSources sources(ExportOptions options, List<String> takenIn) throws Refusal {
        List<Path> folders = new ArrayList<>(List.of(desk.path(folder)));
        desk.services()
                .settings()
                .load()
                .settings()
                .folderForSidecars()
                .filter(Files::exists)
                .ifPresent(folders::add);
        return new ExportSources(folders, options, List.of(where.toString(), selection.toString(), takenIn.toString()));
    }

    private ExportPlan plan(CollectionOnDisk collection, List<String> chosen, Path to, ExportOptions options)
            throws Refusal {
        if (selection.isPresent()) {
            SelectionNamed named = SelectionNamed.in(collection, selection.get(), desk);
            named.gone().forEach(this::fail);
            return new ExportPlan(collection.with(named.photographs()), chosen, to, options.choosing(named.id()));
        }
        if (where.isPresent()) {
            List<Holding> found = new Finding(desk, collection).byOrLocked(where.get());
            return new ExportPlan(collection.with(found), chosen, to, options);
        }
        return new ExportPlan(collection, chosen, to, options);
    }

    private Integer run(Exports exports, ExportPlan plan) throws Refusal {
        try (ShownProgress progress = desk.console().progress(desk.say("cli.exporting"))) {
            ExportReport report = exports.run(plan, progress);
            progress.close();
            ReportWords words = new ReportWords(desk.messages());
            report.failures().stream().map(words::message).forEach(this::fail);
            report.warnings().stream()
                    .filter(warning -> !plan.collection().unread().contains(warning)) // told when it was read
                    .forEach(desk.console()::tell);
            new ExportSummary(report, desk.messages()).lines().forEach(desk.console()::tell);
            return done(plan.target(), plan.formats());
        } catch (ExportFailure failure) {
            throw Refusal.nothingDone(String.valueOf(failure.getMessage()));
        }
    }

    private Integer done(Path to, List<String> made) {
        made.forEach(format -> desk.console().line(to.resolve(format).toString()));
        return failed ? Exit.SOME_FAILED : Exit.DONE;
    }

    private void fail(String sentence) {
        failed = true;
        desk.console().tell(sentence);
    }

    private Layout layout(Given given) throws Refusal {
        String chosen = given.words().oneOf("--manifest", manifest, List.of(PHOTOGRAPH, A_FOLDER));
        return new Layout(chosen.equals(A_FOLDER), tiles, copies.copies(desk, given));
    }

    private Set<Extra> extras(Given given) throws Refusal {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        List<String> known = Arrays.stream(Extra.values()).map(Extra::key).toList();
        for (String word : parts(with.orElse(""))) {
            Extra.of(given.words().oneOf("--with", word, known)).ifPresent(extras::add);
        }
        return extras;
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
