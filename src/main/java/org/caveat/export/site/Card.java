package org.caveat.export.site;

import org.caveat.export.CaveatView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * A photograph among others: never without what must be read first.
 *
 * @param address of its page
 * @param thumbnail the small picture; none where it cannot be shown, or is not to be shown unasked
 * @param instead why it is not shown, in words
 * @param caveat the lead caveat, or the first; none where nobody has asked
 * @param more how many others there are, in words
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
        String classes) {

    public record Thumbnail(PictureSet set, SpokenText alt) {}
}
