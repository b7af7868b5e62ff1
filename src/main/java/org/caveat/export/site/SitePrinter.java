package org.caveat.export.site;

import java.util.Map;

/** Prints pages: what they hold, in the site's templates. */
record SitePrinter(SiteTemplates templates, PageWords words) {

    String print(PhotographPage page) {
        return templates.render("site/photograph.jte", Map.of("page", page, "words", words.site()));
    }

    String print(IndexPage page) {
        return templates.render("site/index.jte", Map.of("page", page, "words", words.site()));
    }
}
