package org.caveat.export.site;

import java.util.Map;
import org.caveat.export.PageWords;

/** Prints pages: what they hold, in the site's templates. */
record SitePrinter(SiteTemplates templates, PageWords words) {

    String print(PhotographPage page) {
        return print("photograph", page);
    }

    String print(IndexPage page) {
        return print("index", page);
    }

    String print(GatheringPage page) {
        return print("gathering", page);
    }

    String print(OverviewPage page) {
        return print("overview", page);
    }

    String print(SelectionPage page) {
        return print("selection", page);
    }

    private String print(String template, Object page) {
        return templates.render("site/" + template + ".jte", Map.of("page", page, "words", words.labels()));
    }
}
