package org.caveat.ui.template;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.template.ToSay;
import org.caveat.metadata.Header;

/**
 * What was copied of a photograph.
 *
 * @param width pixels of its upright picture; 0 where that is not known
 * @param height pixels of its upright picture; 0 where that is not known
 */
public record Copied(ToSay what, int width, int height) {

    static Copied of(Holding photograph) {
        Header header = photograph.facts().header();
        return new Copied(ToSay.of(photograph.state()), header.width(), header.height());
    }

    /** Some of it, as it is said of other photographs: what has a place on the picture keeps it on one of the same size. */
    public Wish.OfEach only(ToSay part) {
        ToSay whole = part.withoutRegions();
        boolean hasRegions = !whole.equals(part);
        return (photograph, place) -> {
            boolean isElsewhere = hasRegions && !isOfSize(photograph.facts().header());
            return new Wish.OfOne(isElsewhere || !hasRegions ? whole : part, List.of(), isElsewhere);
        };
    }

    private boolean isOfSize(Header other) {
        return width > 0 && width == other.width() && height == other.height();
    }

    Optional<Copied> unlessEmpty() {
        return what.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
