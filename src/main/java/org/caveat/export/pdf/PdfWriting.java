package org.caveat.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.PaperKind;
import org.caveat.export.PictureCopy;
import org.caveat.export.PictureMaker;
import org.caveat.export.PictureUnreadable;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.work.Progress;

/**
 * One writing of the documents. Each is cut into volumes of so many photographs, and no more than one volume of each, and
 * the few that are being printed, is held in memory, however many photographs there are.
 */
final class PdfWriting {
    /** How many photographs a volume of the catalogue holds; of the others, with smaller pictures or none, more. */
    private static final int IN_CATALOGUE = 40;

    private static final int IN_OTHERS = 240;
    /** Longest sides in pixels: on the contact sheet, and across a page of A4, each at 300 to the inch or less. */
    private static final List<Integer> SIDES = List.of(600, 2_000);

    private final Publication publication;
    private final ExportFolder folder;
    private final Progress progress;
    private final Editing editing;
    private final List<LeftOut> leftOut = new ArrayList<>();

    PdfWriting(Publication publication, ExportFolder folder, Progress progress, Editing editing) {
        this.publication = publication;
        this.folder = folder;
        this.progress = progress;
        this.editing = editing;
    }

    /** Writes all of them, and tells what could not be carried after all. */
    List<LeftOut> write(PictureMaker maker) throws IOException {
        List<PublishedPhotograph> photographs = printable();
        return write(photographs, documents(photographs), maker);
    }

    /** Writes the catalogue alone, and tells what could not be carried after all. */
    List<LeftOut> writeCatalogue(PictureMaker maker) throws IOException {
        List<PublishedPhotograph> photographs = printable();
        return write(photographs, List.of(catalogue(photographs)), maker);
    }

    /** Writes one document alone, and tells what could not be carried after all. */
    List<LeftOut> write(PaperKind kind, PictureMaker maker) throws IOException {
        if (kind == PaperKind.CATALOGUE_PAGE) {
            return writeCatalogue(maker);
        }
        List<PublishedPhotograph> photographs = printable();
        return write(photographs, List.of(sheet(photographs)), maker);
    }

    private List<LeftOut> write(List<PublishedPhotograph> photographs, List<Binding<?>> documents, PictureMaker maker)
            throws IOException {
        try (Volumes volumes = new Volumes(folder)) {
            for (int i = 0; i < photographs.size(); i++) {
                progress.at(photographs.size() + i, 2L * photographs.size());
                Pictured pictured = pictured(photographs.get(i), maker);
                boolean isLost = pictured.reason() != null && photographs.get(i).isSilent();
                for (Binding<?> document : isLost ? List.<Binding<?>>of() : documents) {
                    document.add(photographs.get(i), pictured, volumes);
                }
            }
            for (Binding<?> document : documents) {
                document.close(volumes);
            }
            volumes.finish();
        }
        progress.at(1, 1);
        return leftOut;
    }

    /** Those for which there are letters, and of which there is something to show or to say. */
    private List<PublishedPhotograph> printable() throws IOException {
        List<PublishedPhotograph> printable = new ArrayList<>();
        List<PublishedPhotograph> all = publication.photographs();
        for (int i = 0; i < all.size(); i++) {
            progress.at(i, 2L * all.size());
            Optional<LeftOut> refusal = editing.refusal(all.get(i));
            refusal.ifPresent(leftOut::add);
            boolean isLost = all.get(i).unreadable().isPresent() && all.get(i).isSilent();
            if (refusal.isEmpty() && !isLost) {
                printable.add(all.get(i));
            }
        }
        return printable;
    }

    private Binding<CataloguePage> catalogue(List<PublishedPhotograph> photographs) {
        return new Binding<>("catalogue", IN_CATALOGUE, editing, Composing::page, editing::catalogue, photographs);
    }

    private Binding<Leaf> sheet(List<PublishedPhotograph> photographs) {
        return new Binding<>("contact-sheet", IN_OTHERS, editing, Composing::leaf, editing::sheet, photographs);
    }

    private List<Binding<?>> documents(List<PublishedPhotograph> photographs) {
        List<Binding<?>> documents = new ArrayList<>();
        documents.add(catalogue(photographs));
        documents.add(sheet(photographs));
        for (LabelSize size : photographs.isEmpty() ? new LabelSize[0] : LabelSize.values()) {
            documents.add(new Binding<Leaf>(
                    size.document(),
                    IN_OTHERS,
                    editing,
                    (composing, photograph, anchor, pictured) -> composing.label(photograph, anchor),
                    (volume, bookmarks, leaves) -> editing.labels(volume, bookmarks, leaves, size),
                    photographs));
        }
        return documents;
    }

    private Pictured pictured(PublishedPhotograph photograph, PictureMaker maker) {
        try {
            if (photograph.unreadable().isPresent()) {
                throw new PictureUnreadable(photograph.unreadable().get());
            }
            List<PictureCopy> copies = maker.copies(photograph.holding().found().path(), SIDES);
            return new Pictured(copies.get(0), copies.get(copies.size() - 1), null);
        } catch (PictureUnreadable broken) {
            String reason = String.valueOf(broken.getMessage());
            LeftOut.picture(photograph, reason).ifPresent(leftOut::add);
            return new Pictured(null, null, reason);
        }
    }
}
