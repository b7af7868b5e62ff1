package org.caveat.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of the photograph.
 *
 * @param id of its element; none where nothing links to it
 */
public record Fact(String label, @Nullable String id, List<Value> values) {

    /**
     * What is known.
     *
     * @param mark the letter of a person's mark on the picture
     * @param note what is added to it: a role, a certainty, a scheme
     * @param page the page of the site on which more is said of it
     * @param addresses records that say more, each an address of the web
     */
    public record Value(
            SpokenText text,
            @Nullable String mark,
            @Nullable String note,
            @Nullable String page,
            List<String> addresses) {

        public static Value of(SpokenText text, @Nullable String note, List<String> addresses) {
            return new Value(text, null, note, null, addresses);
        }
    }
}
