package org.caveat.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportedFile;
import org.caveat.export.PageTaker;
import org.caveat.export.PaperKind;
import org.caveat.work.Progress;

/** The pages of a document that was written, as they look. One volume and one page are held at a time. */
final class PrintedPages {
    private final ExportFolder folder;
    private final PaperKind kind;

    PrintedPages(ExportFolder folder, PaperKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /**
     * Pages of one volume.
     *
     * @param first counted from 0
     */
    private record Part(String file, int first, int pages) {
        int count() {
            return Math.max(0, pages - first);
        }
    }

    /**
     * Hands them on, one by one.
     *
     * @throws IOException where the document cannot be read again, or a page cannot be taken
     */
    void hand(PageTaker taker, Progress progress) throws IOException {
        List<Part> parts = parts();
        int all = parts.stream().mapToInt(Part::count).sum();
        taker.begin(all);
        int before = 0;
        for (Part part : parts) {
            hand(part, before, taker, done -> progress.at(done, all));
            before += part.count();
        }
        progress.at(1, 1);
    }

    /** @param before how many pages were handed on before */
    private void hand(Part part, int before, PageTaker taker, IntConsumer done) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.read(part.file()))) {
            for (int i = 0; i < part.count(); i++) {
                done.accept(before + i);
                if (taker.wants(before + i + 1)) {
                    taker.take(SeenPage.painted(document, part.first() + i, PageTaker.DENSITY));
                }
            }
        }
    }

    private List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (ExportedFile file : folder.files()) {
            try (PDDocument document = Loader.loadPDF(folder.read(file.path()))) {
                parts.add(new Part(file.path(), first(document), document.getNumberOfPages()));
            }
        }
        return parts;
    }

    /** A page of the catalogue is printed without the cover; of a document without photographs nothing is. */
    private int first(PDDocument document) throws IOException {
        int photograph = SeenPage.first(document);
        if (photograph < 0) {
            return document.getNumberOfPages();
        }
        return kind == PaperKind.CATALOGUE_PAGE ? photograph : 0;
    }
}
