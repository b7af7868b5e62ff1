package org.caveat.export.site;

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
 */
public record PageFrame(
        String lang, String dir, String title, String site, String summary, String root, @Nullable String canonical) {}
