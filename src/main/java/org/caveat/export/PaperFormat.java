package org.caveat.export;

import java.io.IOException;
import java.util.List;
import org.caveat.work.Progress;

/** A format that is made for paper: one of its documents can be put there without being kept. */
public interface PaperFormat extends ExportFormat {

    /**
     * Writes a document, and hands on its pages as they look.
     *
     * @param folder for the document, while its pages are taken
     * @return what could not be carried after all
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     * @throws IOException where a file cannot be written or read again, or a page cannot be taken
     */
    List<LeftOut> print(
            Publication publication, PaperKind kind, ExportFolder folder, PageTaker taker, Progress progress)
            throws IOException;
}
