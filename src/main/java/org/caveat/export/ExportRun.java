package org.caveat.export;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * One export being made: each format is written aside; then, under the target's lock, all are moved into place. Another
 * export into the same folder at the same time so either comes before it or after it.
 */
final class ExportRun {
    private final ExportPlan plan;
    private final List<ExportFormat> formats;
    private final ExportTarget target;
    private final ReportWords words;
    private final Clock clock;

    /** @param formats those of the plan */
    ExportRun(ExportPlan plan, List<ExportFormat> formats, Messages messages, Clock clock) {
        this.plan = plan;
        // what is kept takes in what was made before it
        this.formats = formats.stream()
                .sorted(Comparator.comparing(ExportFormat::isKept))
                .toList();
        this.target = ExportTarget.of(plan, messages);
        this.words = new ReportWords(messages);
        this.clock = clock;
    }

    /**
     * Makes it.
     *
     * @throws ExportFailure where it may not be written
     * @throws IOException where it cannot be
     */
    ExportReport make(Progress progress) throws IOException, ExportFailure {
        if (Staging.hasSetAside(plan.target())) {
            try (SaveLock.Held held = lock()) {
                held.check();
                Staging.putBack(plan.target());
            }
        }
        refuseWhatMayNotBe();
        for (ExportFormat kept : formats.stream().filter(ExportFormat::isKept).toList()) {
            target.refuseStrangers(kept.name());
        }
        try (Staging staging = Staging.in(plan.target())) {
            clear(staging);
            List<FormatReport> reports = write(staging, progress);
            ExportReport report = new ExportReport(plan.collection().title(), plan.target(), reports);
            moveIntoPlace(report, staging);
            return report;
        }
    }

    private void refuseWhatMayNotBe() throws ExportFailure {
        Optional<String> refusal = target.refusal();
        if (refusal.isPresent()) {
            throw new ExportFailure(refusal.get());
        }
    }

    /** What was interrupted goes on; what else was left behind is in the way of nobody, and taken away. */
    private void clear(Staging staging) throws IOException {
        Optional<ExportFormat> kept =
                formats.stream().filter(ExportFormat::isKept).findFirst();
        if (kept.isPresent()) {
            staging.goOnWith(kept.get().name(), clock.instant());
            Staging.clearAll(plan.target(), clock.instant());
        } else {
            Staging.clear(plan.target(), clock.instant());
        }
    }

    private List<FormatReport> write(Staging staging, Progress progress) throws IOException {
        EarlierExport earlier = target.earlier();
        Sifted sifted = new Sifted(plan, progress);
        List<MadeFormat> made = new ArrayList<>();
        for (ExportFormat format : formats) {
            ExportFolder folder = new ExportFolder(
                    staging.folder(format.name()),
                    plan.target().resolve(format.name()),
                    earlier.files(format.name()),
                    made);
            Progress part = new PartOfProgress(progress, made.size(), formats.size());
            made.add(new MadeFormat(write(format, sifted.of(format), folder, part), staging.folder(format.name())));
        }
        return made.stream().map(MadeFormat::report).toList();
    }

    private FormatReport write(ExportFormat format, Publishing publishing, ExportFolder folder, Progress progress)
            throws IOException {
        Instant started = clock.instant();
        progress.at(0, 1);
        List<LeftOut> more = format.write(publishing.publication(), folder, progress);
        Contents contents =
                words.contents(publishing, more).warnedBy(List.of(format)).warnedOf(folder.warnings());
        return new FormatReport(
                format.name(),
                started,
                clock.instant(),
                folder.files(),
                folder.unchanged(),
                contents,
                madeFrom(contents));
    }

    /** What failed may succeed the next time, though nothing was changed; and what is to be told is told again. */
    private Optional<String> madeFrom(Contents contents) {
        boolean isSilent = contents.failures().isEmpty() && contents.warnings().isEmpty();
        return isSilent ? plan.madeFrom() : Optional.empty();
    }

    /** What was there when the export began need not be what is there now. */
    private void moveIntoPlace(ExportReport report, Staging staging) throws IOException, ExportFailure {
        try (SaveLock.Held held = lock()) {
            refuseWhatMayNotBe();
            for (ExportFormat format : formats) {
                if (format.isKept()) {
                    target.refuseStrangers(format.name());
                } else {
                    target.takeStrangersAlong(format.name(), staging.folder(format.name()));
                }
            }
            new ReportFile(words).write(report, target.earlier(), staging.report());
            held.check();
            staging.moveIntoPlace(plan.formats());
        }
    }

    private SaveLock.Held lock() throws IOException {
        return new SaveLock(new LocalDisk(), clock, Owner.self()).take(plan.report());
    }
}
