package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.Link;
import org.caveat.export.PageWords;
import org.caveat.export.Publication;
import org.caveat.export.site.PageFrame.ChapterLink;
import org.jspecify.annotations.Nullable;

/** Composes what every page has around it. */
final class Frames {
    private final SiteContents contents;
    private final PageWords words;
    private final House house;

    Frames(SiteContents contents, PageWords words, House house) {
        this.contents = contents;
        this.words = words;
        this.house = house;
    }

    /**
     * The frame of a page.
     *
     * @param path of the page
     * @param here the part of the site that it belongs to
     * @param summary what a search engine may show of it
     */
    PageFrame of(String path, Chapter here, String title, String summary) {
        Publication publication = contents.publication();
        String root = root(path);
        return new PageFrame(
                words.tongue().page(),
                words.tongue().direction(),
                title,
                publication.title(),
                summary,
                root,
                canonical(path),
                chapters(root, here),
                house);
    }

    static String root(String path) {
        return path.contains("/") ? "../" : "";
    }

    private List<ChapterLink> chapters(String root, Chapter here) {
        List<ChapterLink> chapters = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            if (isThere(chapter)) {
                chapters.add(
                        new ChapterLink(words.labels().get(chapter.words()), root + page(chapter), chapter == here));
            }
        }
        return chapters;
    }

    private boolean isThere(Chapter chapter) {
        return switch (chapter) {
            case PHOTOGRAPHS, ABOUT -> true;
            case SELECTIONS -> !contents.selections().isEmpty();
            case PEOPLE -> !contents.people().all().isEmpty();
            case CAVEATS -> !contents.kinds().all().isEmpty();
        };
    }

    private static String page(Chapter chapter) {
        return switch (chapter) {
            case PHOTOGRAPHS -> IndexPages.FILE;
            case ABOUT -> IndexPages.FILE + "#about";
            case SELECTIONS -> OverviewPages.SELECTIONS;
            case PEOPLE -> OverviewPages.PEOPLE;
            case CAVEATS -> OverviewPages.KINDS;
        };
    }

    private @Nullable String canonical(String path) {
        return contents.publication()
                .options()
                .baseUrl()
                .flatMap(Link::to)
                .map(base -> base.endsWith("/") ? base : base + "/")
                .map(base -> base + "site/" + Link.encoded(path))
                .orElse(null);
    }
}
