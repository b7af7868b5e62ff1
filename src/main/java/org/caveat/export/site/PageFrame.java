package org.caveat.export.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param lang of the page: BCP 47
 * @param dir its direction
 * @param title of the page
 * @param site what the collection is called
 * @param summary what a search engine may show: never without what must be read first
 * @param root the way to the site's own folder: empty or {@code ../}
 * @param canonical its address once it is published; none where nobody knows
 * @param chapters the ways to the parts of the site
 * @param house who publishes it
 */
public record PageFrame(
        String lang,
        String dir,
        String title,
        String site,
        String summary,
        String root,
        @Nullable String canonical,
        List<ChapterLink> chapters,
        House house) {

    /**
     * A way to a part of the site.
     *
     * @param isHere whether the page belongs to that part
     */
    public record ChapterLink(String label, String address, boolean isHere) {}
}
