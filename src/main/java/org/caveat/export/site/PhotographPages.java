package org.caveat.export.site;

import java.util.List;
import org.caveat.export.Headings;
import org.caveat.export.HtmlText;
import org.caveat.export.LineViews;
import org.caveat.export.Link;
import org.caveat.export.PageWords;
import org.caveat.export.PhotographViews;
import org.caveat.export.Places;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.jspecify.annotations.Nullable;

/** Composes the page of each photograph. */
final class PhotographPages {
    static final String FOLDER = "photographs/";
    /** How wide the instant line is, in pixels: as wide as the text. */
    private static final int LINE = 1_024;

    private final PhotographViews views;
    private final List<SitePhotograph> photographs;
    private final Frames frames;
    private final PageWords words;
    private final Headings headings;

    PhotographPages(SiteContents contents, Frames frames, PageWords words) {
        this.views = new PhotographViews(
                new Addresses("../", contents), contents.publication().options(), words);
        this.photographs = contents.photographs();
        this.frames = frames;
        this.words = words;
        this.headings = new Headings(words);
    }

    /** What the page of a photograph is called, in the folder of all of them. */
    static String fileName(PublishedPhotograph photograph) {
        return photograph.names().flat() + ".html";
    }

    /**
     * Composes one page.
     *
     * @param index which of the site's photographs
     * @param json its published JSON-LD
     */
    PhotographPage page(int index, String json) {
        SitePhotograph shown = photographs.get(index);
        PublishedPhotograph photograph = shown.published();
        Places places = shown.places();
        PictureViews pictures = new PictureViews(photograph, places, words);
        return new PhotographPage(
                frame(photograph),
                pictures.view(shown),
                views.of(photograph, places),
                new LineViews(photograph, places, words).line(LINE).orElse(null),
                HtmlText.allowed(PublishedJson.embedded(json)),
                new PhotographPage.Neighbours(
                        neighbour(index - 1),
                        neighbour(index + 1),
                        photograph.names().flat() + PublishedJson.ENDING));
    }

    private PageFrame frame(PublishedPhotograph photograph) {
        return frames.of(
                FOLDER + fileName(photograph),
                Chapter.PHOTOGRAPHS,
                headings.title(photograph).value(),
                headings.summary(photograph));
    }

    private PhotographPage.@Nullable Neighbour neighbour(int index) {
        if (index < 0 || index >= photographs.size()) {
            return null;
        }
        PublishedPhotograph photograph = photographs.get(index).published();
        return new PhotographPage.Neighbour(Link.encoded(fileName(photograph)), headings.title(photograph));
    }
}
