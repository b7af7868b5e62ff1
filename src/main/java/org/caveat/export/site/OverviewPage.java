package org.caveat.export.site;

import java.util.List;
import org.caveat.export.KindView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * A page that leads to others: to all people, all kinds or all selections.
 *
 * @param listed what it lists; the style sheet's class
 */
public record OverviewPage(PageFrame frame, String heading, String listed, List<Entry> entries) {

    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.plain();
    }

    /**
     * A way to another page.
     *
     * @param address none of a kind of which there is no caveat
     * @param kind the kind, where it is one
     * @param note what is added to it: a kind's question
     * @param count how much there is, in words
     */
    public record Entry(
            SpokenText name, @Nullable String address, @Nullable KindView kind, String note, String count) {}
}
