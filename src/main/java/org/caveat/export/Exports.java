package org.caveat.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.imaging.Pixels;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * Makes exports: checks a plan, writes each format aside, and moves all into place once they are complete. An export that
 * is cancelled or fails leaves what was there.
 */
public final class Exports {
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

    /**
     * Finds out what an export would leave out, and whether it may be written. Writes nothing.
     *
     * @param progress asked whether that is still wanted
     * @throws java.util.concurrent.CancellationException where it is not
     */
    public ExportCheck check(ExportPlan plan, Progress progress) {
        List<ExportFormat> chosen = chosen(plan);
        boolean isKept = !chosen.isEmpty() && chosen.stream().allMatch(ExportFormat::isKept);
        Publishing publishing = isKept ? Keeping.of(plan, progress) : Sifting.of(plan, progress);
        return new ExportCheck(
                refusal(plan.target(), plan.formats(), plan.options().overwrite()),
                words.contents(publishing).warnedBy(chosen),
                isKept ? 0 : publishing.publication().privates());
    }

    /**
     * Why some formats may not be written into a folder, in words; empty where they may. Looks at that folder alone.
     *
     * @param overwrite whether an earlier export may be replaced
     */
    public Optional<String> refusal(Path target, List<String> chosen, boolean overwrite) {
        String known = String.join(", ", formats());
        if (chosen.isEmpty()) {
            return Optional.of(messages.get("export.format-none", known));
        }
        Optional<String> unknown =
                chosen.stream().filter(name -> !formats().contains(name)).findFirst();
        return unknown.map(name -> messages.get("export.format-unknown", name, known))
                .or(() -> new ExportTarget(target, chosen, overwrite, messages).refusal());
    }

    /** Whether a folder holds an earlier export of one of some formats, which is replaced only with leave. */
    public boolean isTaken(Path target, List<String> chosen) {
        return new ExportTarget(target, chosen, false, messages).isTaken();
    }

    /**
     * Shows how the export of a format begins: it is made of the first photograph alone, in a folder of its own that is
     * taken away again.
     *
     * @param format one of the plan's; nothing is written into the plan's target
     * @return empty where the plan carries no photograph
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     * @throws ExportFailure where it cannot be shown, with the reason
     */
    public Optional<Preview> preview(ExportPlan plan, String format, Progress progress) throws ExportFailure {
        Optional<ExportFormat> asked =
                formats.stream().filter(one -> one.name().equals(format)).findFirst();
        boolean isKept = asked.filter(ExportFormat::isKept).isPresent();
        Optional<Publication> first = isKept ? Keeping.first(plan) : Sifting.first(plan);
        if (first.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FirstPage.of(asked.get(), first.get(), progress));
        } catch (IOException failed) {
            throw failure(plan, failed);
        }
    }

    /**
     * Puts a document on paper: it is made in a folder of its own, that is taken away again.
     *
     * @param plan of a format for paper; nothing is written into its target
     * @param taker is handed the pages, one by one
     * @throws ExportFailure where there is nothing to be printed, or it cannot be, with the reason
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     */
    public Printed print(ExportPlan plan, PaperKind kind, PageTaker taker, Progress progress) throws ExportFailure {
        try {
            return new HandingOn(plan, messages).print(the(plan, PaperFormat.class), kind, taker, progress);
        } catch (IOException failed) {
            throw new ExportFailure(messages.get("export.cannot-print", reason(failed)), failed);
        }
    }

    /**
     * Makes a picture of a plan's first photograph, with all that is said of it below.
     *
     * @param plan of a format that makes such pictures; nothing is written
     * @param longestSide of the photograph, in pixels, at most
     * @throws ExportFailure where the photograph, or anything that is said of it, cannot be shown, with the reason
     */
    public Pixels picture(ExportPlan plan, int longestSide, Progress progress) throws ExportFailure {
        return new HandingOn(plan, messages).picture(the(plan, PictureFormat.class), longestSide, progress);
    }

    private <F> F the(ExportPlan plan, Class<F> kind) throws ExportFailure {
        return chosen(plan).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new ExportFailure(messages.get("export.format-none", String.join(", ", formats()))));
    }

    /** The digest of all that an export depends on; empty where some of it cannot be read. */
    public Optional<String> digest(ExportSources sources) {
        return sources.digest(messages.locale());
    }

    /** Those of some formats that are put into another of them as well; none where none takes them in. */
    public List<String> takenInto(List<String> chosen) {
        boolean takesIn = formats.stream().anyMatch(format -> format.isKept() && chosen.contains(format.name()));
        return takesIn ? formats().stream().filter(chosen::contains).toList() : List.of();
    }

    /** What those who choose some formats must know of them, each in a sentence. */
    public List<String> notices(List<String> chosen) {
        return formats.stream()
                .filter(format -> chosen.contains(format.name()))
                .flatMap(format -> format.notice().stream())
                .toList();
    }

    /** Whether all of some formats stand in a folder already, as they would be made from what a digest names. */
    public boolean stands(Path target, List<String> chosen, String digest) {
        return StandingExport.isThere(target, chosen, digest);
    }

    /** Clears what exports that were killed left in a folder, as far as that can be done. */
    public void clear(Path target) {
        try {
            Staging.clear(target, clock.instant());
        } catch (IOException notNow) {
            // It is in nobody's way, and the next export tries again.
        }
    }

    /**
     * Makes an export.
     *
     * @throws ExportFailure where it may not or cannot be written; what was there is as it was
     * @throws java.util.concurrent.CancellationException where it is no longer wanted; what was there is as it was
     */
    public ExportReport run(ExportPlan plan, Progress progress) throws ExportFailure {
        Optional<String> refusal =
                refusal(plan.target(), plan.formats(), plan.options().overwrite());
        if (refusal.isPresent()) {
            throw new ExportFailure(refusal.get());
        }
        try {
            return new ExportRun(plan, chosen(plan), messages, clock).make(progress);
        } catch (IOException failed) {
            throw failure(plan, failed);
        }
    }

    private List<ExportFormat> chosen(ExportPlan plan) {
        return formats.stream()
                .filter(format -> plan.formats().contains(format.name()))
                .toList();
    }

    private ExportFailure failure(ExportPlan plan, IOException failed) {
        if (failed instanceof SaveLock.BusyException) {
            return new ExportFailure(messages.get("export.busy", plan.target().toString()), failed);
        }
        String where = failed instanceof FileSystemException named && named.getFile() != null
                ? named.getFile()
                : plan.target().toString();
        boolean isKept = chosen(plan).stream().anyMatch(ExportFormat::isKept);
        String key = isKept ? "export.cannot-write-goes-on" : "export.cannot-write";
        return new ExportFailure(
                messages.get(key, where, reason(failed), plan.target().toString()), failed);
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
