package org.caveat.export.pdf;

import java.util.List;
import org.caveat.export.CaveatView;
import org.caveat.export.CaveatViews;
import org.caveat.export.Destinations;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportWords;
import org.caveat.export.Headings;
import org.caveat.export.LineView;
import org.caveat.export.LineViews;
import org.caveat.export.PageWords;
import org.caveat.export.PhotographView;
import org.caveat.export.PhotographViews;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Caveat;
import org.jspecify.annotations.Nullable;

/** Composes what is printed of each photograph, for one document. */
final class Composing {
    /** How much room a picture of the contact sheet has, in pixels of the style sheet. */
    private static final int LEAF_WIDE = 200;

    private static final int LEAF_HIGH = 150;

    /** How high a picture of the catalogue is at the least and at the most. */
    private static final int LEAST_HIGH = 280;

    private static final int MOST_HIGH = 520;
    /** What a page has for a picture and for what is read first, and what a letter of that takes. */
    private static final int BESIDE_TITLE = 690;

    private static final double PER_LETTER = 0.48;

    private final PageWords words;
    private final PhotographViews views;
    private final Headings headings;
    private final Shelf shelf;
    private final PicturesOnPage pictures;
    private final SignDrawing signs = new SignDrawing();

    Composing(ExportOptions options, PageWords words, Shelf shelf, Digits digits) {
        this.words = words;
        this.views = new PhotographViews(Destinations.NOWHERE, options, words);
        this.headings = new Headings(words);
        this.shelf = shelf;
        this.pictures = new PicturesOnPage(words, shelf, digits);
    }

    /** What a photograph is called. */
    String title(PublishedPhotograph photograph) {
        return headings.title(photograph).value();
    }

    CataloguePage page(PublishedPhotograph photograph, String anchor, Pictured pictured) {
        Places places = new Places(photograph, pictured.large() != null);
        PhotographView told = views.of(photograph, places);
        return new CataloguePage(
                anchor,
                told,
                pictures.large(photograph, places, pictured, high(told.lead())),
                line(photograph, places));
    }

    /** How high a picture may be so that what must be read first stands on the same page, as far as it can. */
    private static int high(@Nullable CaveatView lead) {
        int taken = lead == null ? 0 : (int) (PaperWords.letters(lead) * PER_LETTER);
        return Math.max(LEAST_HIGH, Math.min(MOST_HIGH, BESIDE_TITLE - taken));
    }

    /** A photograph on the contact sheet. */
    Leaf leaf(PublishedPhotograph photograph, String anchor, Pictured pictured) {
        return leaf(photograph, anchor, pictures.small(photograph, pictured, LEAF_WIDE, LEAF_HIGH));
    }

    /** A photograph on a label, on which there is no picture. */
    Leaf label(PublishedPhotograph photograph, String anchor) {
        return leaf(photograph, anchor, (PictureOnPage) null);
    }

    private Leaf leaf(PublishedPhotograph photograph, String anchor, @Nullable PictureOnPage picture) {
        CaveatViews caveats = new CaveatViews(Destinations.NOWHERE, photograph, new Places(photograph, false), words);
        List<CaveatView> standing = photograph.state().caveatsInOrder().stream()
                .filter(Caveat::stands)
                .map(caveats::of)
                .toList();
        CaveatView first = standing.isEmpty() ? null : standing.get(0);
        PhotographView.Head head = headings.head(photograph);
        return new Leaf(
                anchor,
                head,
                headings.byline(photograph),
                picture,
                first,
                standing.isEmpty() ? List.of() : standing.subList(1, standing.size()),
                first != null
                        && first.isOfCare()
                        && photograph.state().leadCaveat().isPresent());
    }

    private CataloguePage.@Nullable Line line(PublishedPhotograph photograph, Places places) {
        LineView view = new LineViews(photograph, places, words)
                .line(PicturesOnPage.WIDE)
                .orElse(null);
        if (view == null) {
            return null;
        }
        ExportWords labels = words.labels();
        String told =
                labels.inARow(view.marks().stream().map(LineView.Mark::title).toList());
        return new CataloguePage.Line(
                view, shelf.put(new LineDrawing(view, signs)), labels.labelled(view.words(), told));
    }
}
