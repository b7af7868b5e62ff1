package org.caveat.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.PageTaker;
import org.caveat.export.PaperFormat;
import org.caveat.export.PaperKind;
import org.caveat.export.PartOfProgress;
import org.caveat.export.PictureMaker;
import org.caveat.export.Preview;
import org.caveat.export.Publication;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Writes a collection for paper: a catalogue, a contact sheet, and labels for the wall in two sizes. */
public final class PdfExport implements PaperFormat {
    private final PictureMaker pictures;
    private final Messages messages;
    private final Supplier<List<Path>> systemFonts;

    public PdfExport(PictureMaker pictures, Messages messages) {
        this(pictures, messages, SystemFonts::installed);
    }

    /** @param systemFonts the files of the machine's fonts, asked for only when ours lack a letter */
    public PdfExport(PictureMaker pictures, Messages messages, Supplier<List<Path>> systemFonts) {
        this.pictures = pictures;
        this.messages = messages;
        this.systemFonts = systemFonts;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        return writing(publication, folder, progress).write(pictures);
    }

    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        List<LeftOut> leftOut = writing(first, folder, progress).writeCatalogue(pictures);
        return SeenPage.of(folder.read("catalogue.pdf"))
                .<Preview>map(Preview.Picture::new)
                .orElseGet(() -> new Preview.Nothing(leftOut));
    }

    @Override
    public List<LeftOut> print(
            Publication publication, PaperKind kind, ExportFolder folder, PageTaker taker, Progress progress)
            throws IOException {
        List<LeftOut> leftOut =
                writing(publication, folder, new PartOfProgress(progress, 0, 2)).write(kind, pictures);
        new PrintedPages(folder, kind).hand(taker, new PartOfProgress(progress, 1, 2));
        return leftOut;
    }

    private PdfWriting writing(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        Letters letters = new Letters(OurFaces.read(), new SystemFonts(systemFonts));
        return new PdfWriting(publication, folder, progress, new Editing(publication, messages, letters));
    }
}
