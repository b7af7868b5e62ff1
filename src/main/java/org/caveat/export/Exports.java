package org.caveat.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * Makes exports: checks a plan, writes each format aside, and moves all into place once they are complete. An export that
 * is cancelled or fails leaves what was there.
 */
public final class Exports {
    /** Folders of killed exports are cleared after this while: another export may still be writing into a younger one. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final List<ExportFormat> formats;
    private final Messages messages;
    private final ReportWords words;
    private final Clock clock;

    /**
     * Makes exports of every kind there is.
     *
     * @param formats every format there is
     */
    public Exports(List<ExportFormat> formats, Messages messages, Clock clock) {
        this.formats = List.copyOf(formats);
        this.messages = messages;
        this.words = new ReportWords(messages);
        this.clock = clock;
    }

    /** The names of the formats there are, in their order. */
    public List<String> formats() {
        return formats.stream().map(ExportFormat::name).toList();
    }

    /** Finds out what an export would leave out, and whether it may be written. Writes nothing. */
    public ExportCheck check(ExportPlan plan) {
        return new ExportCheck(refusal(plan), contents(Sifting.of(plan)).warnedBy(chosen(plan)));
    }

    /** The digest of all that an export depends on; empty where some of it cannot be read. */
    public Optional<String> digest(ExportSources sources) {
        return sources.digest(messages.locale());
    }

    /** Whether all of some formats stand in a folder already, as they would be made from what a digest names. */
    public boolean stands(Path target, List<String> chosen, String digest) {
        return StandingExport.isThere(target, chosen, digest);
    }

    /**
     * Makes an export.
     *
     * @throws ExportFailure where it may not or cannot be written; what was there is as it was
     * @throws java.util.concurrent.CancellationException where it is no longer wanted; what was there is as it was
     */
    public ExportReport run(ExportPlan plan, Progress progress) throws ExportFailure {
        try {
            return run(plan, Sifting.of(plan), progress);
        } catch (IOException failed) {
            String where = failed instanceof FileSystemException named && named.getFile() != null
                    ? named.getFile()
                    : plan.target().toString();
            throw new ExportFailure(messages.get("export.cannot-write", where, reason(failed)), failed);
        }
    }

    private ExportReport run(ExportPlan plan, Publishing publishing, Progress progress)
            throws IOException, ExportFailure {
        Staging.putBack(plan.target());
        Optional<String> refusal = refusal(plan);
        if (refusal.isPresent()) {
            throw new ExportFailure(refusal.get());
        }
        try (Staging staging = Staging.in(plan.target())) {
            return write(plan, publishing, staging, progress);
        }
    }

    private ExportReport write(ExportPlan plan, Publishing publishing, Staging staging, Progress progress)
            throws IOException, ExportFailure {
        ExportTarget target = new ExportTarget(plan, messages);
        EarlierExport earlier = target.earlier();
        Staging.clear(plan.target(), clock.instant().minus(LEFT_BEHIND));
        List<FormatReport> reports = new ArrayList<>();
        for (ExportFormat format : chosen(plan)) {
            ExportFolder folder = new ExportFolder(
                    staging.folder(format.name()), plan.target().resolve(format.name()), earlier.files(format.name()));
            Progress part =
                    new PartOfProgress(progress, reports.size(), plan.formats().size());
            Instant started = clock.instant();
            part.at(0, 1);
            List<LeftOut> more = format.write(publishing.publication(), folder, part);
            Contents contents = contents(publishing)
                    .leavingOut(more)
                    .warning(words.warnings(publishing, more))
                    .warnedBy(List.of(format));
            // What failed may succeed the next time, though nothing was changed; and what is to be told is told again.
            boolean isSilent =
                    contents.failures().isEmpty() && contents.warnings().isEmpty();
            Optional<String> madeFrom = isSilent ? plan.madeFrom() : Optional.empty();
            reports.add(new FormatReport(
                    format.name(), started, clock.instant(), folder.files(), folder.unchanged(), contents, madeFrom));
            target.takeStrangersAlong(format.name(), staging.folder(format.name()));
        }
        ExportReport report = new ExportReport(publishing.publication().title(), plan.target(), reports);
        new ReportFile(words).write(report, earlier, staging.report());
        staging.moveIntoPlace(plan.formats());
        return report;
    }

    private Contents contents(Publishing publishing) {
        return Contents.of(publishing.publication(), publishing.leftOut(), publishing.unknown())
                .warning(words.warnings(publishing));
    }

    private List<ExportFormat> chosen(ExportPlan plan) {
        return formats.stream()
                .filter(format -> plan.formats().contains(format.name()))
                .toList();
    }

    private Optional<String> refusal(ExportPlan plan) {
        String known = String.join(", ", formats());
        if (plan.formats().isEmpty()) {
            return Optional.of(messages.get("export.format-none", known));
        }
        Optional<String> unknown = plan.formats().stream()
                .filter(name -> !formats().contains(name))
                .findFirst();
        return unknown.map(name -> messages.get("export.format-unknown", name, known))
                .or(() -> new ExportTarget(plan, messages).refusal());
    }

    private String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return messages.get("export.no-permission");
        }
        if (failed instanceof NoSuchFileException) {
            return messages.get("export.gone");
        }
        String told = failed instanceof FileSystemException named ? named.getReason() : failed.getMessage();
        return told == null ? failed.toString() : told;
    }
}
