package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.imaging.Pixels;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Makes what is handed on at once and kept in no folder: pages for a printer, a picture for another program. */
final class HandingOn {
    private final ExportPlan plan;
    private final Messages messages;
    private final ReportWords words;

    HandingOn(ExportPlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    /**
     * Hands the pages of a document on.
     *
     * @throws ExportFailure where there is nothing to be printed
     */
    Printed print(PaperFormat format, PaperKind kind, PageTaker taker, Progress progress)
            throws IOException, ExportFailure {
        Publishing publishing = Sifting.of(plan, progress);
        if (publishing.publication().photographs().isEmpty()) {
            throw nothing(sentences(publishing, List.of()));
        }
        Path temporary = Files.createTempDirectory("caveat-print-");
        try {
            Path aside = Files.createDirectory(temporary.resolve(format.name()));
            ExportFolder folder = new ExportFolder(aside, temporary.resolve("none"), Map.of());
            Counted pages = new Counted(taker);
            List<LeftOut> more = format.print(publishing.publication(), kind, folder, pages, progress);
            List<String> notPrinted = Stream.concat(sentences(publishing, more).stream(), folder.warnings().stream())
                    .toList();
            if (pages.all == 0) {
                throw nothing(notPrinted);
            }
            return new Printed(pages.taken, notPrinted);
        } finally {
            Removal.of(temporary);
        }
    }

    private List<String> sentences(Publishing publishing, List<LeftOut> more) {
        return words.contents(publishing, more).failures().stream()
                .map(words::message)
                .toList();
    }

    private ExportFailure nothing(List<String> why) {
        return new ExportFailure(why.isEmpty() ? messages.get("export.print-nothing") : why.get(0));
    }

    /** Counts what is taken. */
    private static final class Counted implements PageTaker {
        private final PageTaker taker;
        private int all;
        private int taken;

        Counted(PageTaker taker) {
            this.taker = taker;
        }

        @Override
        public void begin(int pages) {
            all = pages;
            if (pages > 0) {
                taker.begin(pages);
            }
        }

        @Override
        public boolean wants(int page) {
            return taker.wants(page);
        }

        @Override
        public void take(Pixels pixels) throws IOException {
            taker.take(pixels);
            taken++;
        }
    }

    /**
     * Makes the picture of the first photograph, with all that is said of it.
     *
     * @param longestSide of the photograph, in pixels, at most
     * @throws ExportFailure where anything of that would be missing, with the reason
     */
    Pixels picture(PictureFormat format, int longestSide, Progress progress) throws ExportFailure {
        Publishing publishing = Sifting.of(plan, progress);
        refuseWhatIsMissing(publishing.leftOut());
        Publication publication = publishing.publication();
        if (publication.photographs().isEmpty()) {
            throw new ExportFailure(messages.get("export.copy-nothing"));
        }
        try {
            PictureFormat.Made made = format.picture(publication, longestSide);
            refuseWhatIsMissing(made.leftOut());
            return made.pixels();
        } catch (OutOfMemoryError tooLarge) { // of this one picture: the next may be smaller
            String file = publication.photographs().get(0).file();
            throw new ExportFailure(messages.get("export.not-copied", file, messages.get("export.copy-memory")));
        }
    }

    private void refuseWhatIsMissing(List<LeftOut> leftOut) throws ExportFailure {
        Optional<LeftOut> missing = leftOut.stream()
                .filter(one -> one.isFailure() || one.why() == LeftOut.Why.STRIP_LETTERS)
                .findFirst();
        if (missing.isPresent()) {
            LeftOut one = missing.get();
            String key = one.why() == LeftOut.Why.STRIP_LETTERS ? "export.not-copied-letters" : "export.not-copied";
            throw new ExportFailure(messages.get(key, one.file(), one.reason().orElse("")));
        }
    }
}
