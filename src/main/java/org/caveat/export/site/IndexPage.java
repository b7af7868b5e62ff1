package org.caveat.export.site;

import java.util.List;
import org.caveat.export.Fact;
import org.caveat.export.KindView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * The page with all photographs.
 *
 * @param selection what the selection is called that the site shows; none where it shows the collection
 * @param heading how many photographs, and how much they do not tell
 * @param description what is said of the collection
 * @param kinds how often each kind of caveat occurs
 * @param disputed how many caveats are disputed
 */
public record IndexPage(
        PageFrame frame,
        @Nullable SpokenText selection,
        String heading,
        List<SpokenText> description,
        List<Count> kinds,
        int disputed,
        List<Card> cards,
        About about) {

    /** What a browser may do with it. */
    public String policy() {
        return isSearchable() ? ContentPolicy.withScript() : ContentPolicy.plain();
    }

    /** Whether there is something to be found. */
    public boolean isSearchable() {
        return cards.size() > 1;
    }

    /**
     * How often a kind occurs.
     *
     * @param filter the id of the element that filters the cards; none of kinds that the style sheet does not know
     */
    public record Count(KindView kind, int count, @Nullable String filter) {}

    /** Who holds the collection, and under which terms. */
    public record About(List<Fact> facts) {}
}
