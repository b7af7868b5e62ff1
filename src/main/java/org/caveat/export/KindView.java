package org.caveat.export;

import java.util.Locale;
import org.caveat.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of caveat as a page shows it.
 *
 * @param key as in the files
 * @param style the style sheet's class: the nine have their colours, others the colour of text
 * @param sign the id of its glyph; none for a kind of the collection's own
 * @param letter what stands in the ring of a kind without a glyph
 * @param page where its caveats are gathered; none of a kind that does not occur
 */
public record KindView(
        String key,
        String label,
        String question,
        String style,
        @Nullable String sign,
        String letter,
        @Nullable String page) {

    /** A kind from which nothing leads on. */
    public static KindView of(Kind kind, ExportWords words) {
        return made(kind, null, words);
    }

    /** A kind that leads to the page on which its caveats are gathered. */
    public static KindView of(Kind kind, Destinations destinations, ExportWords words) {
        return made(kind, destinations.kind(kind).orElse(null), words);
    }

    private static KindView made(Kind kind, @Nullable String page, ExportWords words) {
        String label = words.kind(kind);
        String first = label.isEmpty() ? "?" : label.substring(0, label.offsetByCodePoints(0, 1));
        return new KindView(
                kind.key(),
                label,
                words.question(kind),
                kind.isKnown() ? "k-" + kind.key() : "k-own",
                kind.isKnown() ? "sign-" + kind.key() : null,
                first.toUpperCase(Locale.ROOT),
                page);
    }
}
