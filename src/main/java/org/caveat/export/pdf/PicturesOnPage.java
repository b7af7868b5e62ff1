package org.caveat.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.ExportWords;
import org.caveat.export.Headings;
import org.caveat.export.MarkView;
import org.caveat.export.Marks;
import org.caveat.export.PageWords;
import org.caveat.export.PictureCopy;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.pdf.PictureOnPage.Marked;
import org.caveat.export.pdf.PictureOnPage.MatWords;
import org.caveat.export.pdf.PictureOnPage.Place;

/** Lays pictures on pages: never larger than their pixels allow, with their marks where there is room for them. */
final class PicturesOnPage {
    /** As wide as the text of an A4 page, in pixels of the style sheet. */
    static final int WIDE = 656;

    private static final int MAT = 52;
    private static final int BAND = 24;
    private static final int LONGEST_WORDS = 44;
    private static final double NEAREST = 20;

    private final PageWords words;
    private final Shelf shelf;
    private final Digits digits;

    PicturesOnPage(PageWords words, Shelf shelf, Digits digits) {
        this.words = words;
        this.shelf = shelf;
        this.digits = digits;
    }

    /**
     * A picture of the catalogue, on its mat.
     *
     * @param high how high it may be, in pixels of the style sheet
     */
    PictureOnPage large(PublishedPhotograph photograph, Places places, Pictured pictured, int high) {
        PictureCopy copy = pictured.large();
        if (copy == null) {
            return unseen(photograph, pictured);
        }
        Marks marks = new Marks(photograph, places, words);
        List<MarkView> onMat = marks.onMat();
        double left = side(onMat, "0%", true);
        double right = side(onMat, "100%", true);
        double top = Math.max(BAND, side(onMat, "0%", false));
        double bottom = Math.max(BAND, side(onMat, "100%", false));
        double scale = scale(copy, WIDE - left - right, high);
        double width = copy.width() * scale;
        double height = copy.height() * scale;
        PictureBox box = new PictureBox(
                left + (WIDE - left - right - width) / 2,
                top,
                width,
                height,
                Math.max(1, photograph.width()),
                Math.max(1, photograph.height()));
        List<MarkView> all = all(marks, onMat);
        return new PictureOnPage(
                shelf.put(copy.jpeg()),
                null,
                new Headings(words).alt(photograph),
                new Place(box, WIDE, top + height + bottom),
                all.isEmpty() ? null : marked(all, onMat, box));
    }

    private static List<MarkView> all(Marks marks, List<MarkView> onMat) {
        List<MarkView> all = new ArrayList<>(onMat);
        all.addAll(marks.persons());
        all.addAll(marks.onPicture());
        return all;
    }

    /**
     * A picture among others, without marks.
     *
     * @param wide how much room there is, in pixels of the style sheet
     * @param high how much room there is, in pixels of the style sheet
     */
    PictureOnPage small(PublishedPhotograph photograph, Pictured pictured, int wide, int high) {
        PictureCopy copy = pictured.small();
        if (copy == null) {
            return unseen(photograph, pictured);
        }
        double scale = scale(copy, wide, high);
        PictureBox box = new PictureBox(0, 0, copy.width() * scale, copy.height() * scale, copy.width(), copy.height());
        return new PictureOnPage(
                shelf.put(copy.jpeg()), null, new Headings(words).alt(photograph), new Place(box, wide, high), null);
    }

    private PictureOnPage unseen(PublishedPhotograph photograph, Pictured pictured) {
        PictureBox nothing = new PictureBox(0, 0, 0, 0, 1, 1);
        return new PictureOnPage(
                null, pictured.reason(), new Headings(words).alt(photograph), new Place(nothing, 0, 0), null);
    }

    /** At one pixel of the picture for a pixel of the page, 1/96 inch, a picture still looks sharp. */
    private static double scale(PictureCopy copy, double wide, double high) {
        return Math.min(1, Math.min(wide / copy.width(), high / copy.height()));
    }

    private static double side(List<MarkView> onMat, String edge, boolean upright) {
        boolean taken = onMat.stream()
                .map(MarkView::shape)
                .filter(MarkView.OnMat.class::isInstance)
                .map(MarkView.OnMat.class::cast)
                .anyMatch(shape -> upright
                        ? isUpright(shape) && shape.x().equals(edge)
                        : !isUpright(shape) && shape.y().equals(edge));
        return taken ? MAT : 0;
    }

    /** Beside an upright edge no words stand. */
    private static boolean isUpright(MarkView.OnMat shape) {
        return shape.label() == null;
    }

    private Marked marked(List<MarkView> all, List<MarkView> onMat, PictureBox box) {
        ExportWords labels = words.labels();
        String told = labels.inARow(all.stream()
                .map(mark -> labels.labelled(mark.number(), mark.title()))
                .toList());
        List<MatWords> beside = new ArrayList<>();
        for (MarkView mark : onMat) {
            if (mark.shape() instanceof MarkView.OnMat shape && shape.label() != null) {
                beside.add(new MatWords(shape.label().words(), style(shape, shape.label(), box)));
            }
        }
        beside.removeIf(words -> words.words().value().length() > LONGEST_WORDS);
        return new Marked(shelf.put(new MarksDrawing(all, box, digits)), told, isApart(onMat) ? beside : List.of());
    }

    /** Words of marks that stand close would stand on each other: they are told below all the same. */
    private static boolean isApart(List<MarkView> onMat) {
        return onMat.size() < NEAREST / 10;
    }

    private static String style(MarkView.OnMat shape, MarkView.Label label, PictureBox box) {
        double x = box.left() + PictureBox.share(shape.x()) * box.width() + label.textX() * MarksDrawing.SCALE;
        double y = box.top() + PictureBox.share(shape.y()) * box.height() + (label.textY() - 12) * MarksDrawing.SCALE;
        return label.anchor().equals("start")
                ? "left:" + PictureOnPage.px(x) + ";top:" + PictureOnPage.px(y)
                : "right:" + PictureOnPage.px(WIDE - x) + ";top:" + PictureOnPage.px(y) + ";text-align:right";
    }
}
