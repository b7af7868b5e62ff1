package org.caveat.export.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page with all photographs.
 *
 * @param heading how many photographs, and how much they do not tell
 * @param description what is said of the collection
 * @param kinds how often each kind of caveat occurs
 * @param disputed how many caveats are disputed
 */
public record IndexPage(
        PageFrame frame,
        String heading,
        List<SpokenText> description,
        List<Count> kinds,
        int disputed,
        List<Card> cards,
        About about) {

    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.plain();
    }

    /**
     * How often a kind occurs.
     *
     * @param filter the id of the element that filters the cards; none of kinds that the style sheet does not know
     */
    public record Count(KindView kind, int count, @Nullable String filter) {}

    /**
     * A photograph among the others: never without what must be read first.
     *
     * @param address of its page
     * @param thumbnail the small copy; none where it cannot be shown, or is not to be shown unasked
     * @param instead why it is not shown, in words
     * @param classes the style sheet's classes of the kinds that occur, for the filters
     */
    public record Card(
            String address,
            @Nullable Thumbnail thumbnail,
            String instead,
            SpokenText title,
            String byline,
            @Nullable CaveatView caveat,
            String more,
            String classes) {}

    public record Thumbnail(String address, int width, int height, SpokenText alt) {}

    /** Who holds the collection, and under which terms. */
    public record About(List<Fact> facts) {}
}
