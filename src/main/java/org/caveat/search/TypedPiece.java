package org.caveat.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One piece of what stands in a search field: {@code -kind:after} has the sign, the field and the value. A bracket is a
 * piece of its own, with the sign before it.
 *
 * @param field in small letters, as it stands before the colon
 * @param value without quotes, and without what compares
 */
record TypedPiece(Place place, Sort sort, boolean isNegated, Optional<String> field, Value value) {
    private static final String QUOTED = "[\"“”„«»]([^\"“”„«»]*)([\"“”„«»]?)";
    private static final Pattern PIECE = Pattern.compile(
            "(-?)(?:(\\()|" + QUOTED + "|((?i:meta)\\.[^\\s:()\"“”„«»]+|\\p{L}[\\p{L}-]*):(<=|>=|[<>]?)(?:" + QUOTED
                    + "|([^\\s()]*))|([^\\s()]+))|(\\))");
    private static final int NEGATED = 1;
    private static final int OPENS = 2;
    private static final int PHRASE = 3;
    private static final int PHRASE_ENDS = 4;
    private static final int FIELD = 5;
    private static final int COMPARED = 6;
    private static final int QUOTED_VALUE = 7;
    private static final int QUOTED_VALUE_ENDS = 8;
    private static final int BARE_VALUE = 9;
    private static final int WORD = 10;
    private static final int CLOSES = 11;

    /** What a piece is. */
    enum Sort {
        /** A word, a phrase or a field. */
        TERM,
        /** {@code OR} between two of them. */
        OR,
        OPENS,
        CLOSES
    }

    /**
     * What stands after the colon, or all of a piece that has none.
     *
     * @param isClosed a quote that began has ended
     */
    record Value(Compared compared, String text, boolean isQuoted, boolean isClosed, Place place) {}

    /** All pieces of a text, in their order; what is between them are spaces. */
    static List<TypedPiece> all(String text) {
        return PIECE.matcher(text).results().map(TypedPiece::of).toList();
    }

    /** The term in which a place of the text lies, or at whose end it lies. */
    static Optional<TypedPiece> at(String text, int at) {
        return all(text).stream()
                .filter(piece -> piece.isTerm() && piece.place().reaches(at))
                .findFirst();
    }

    private static TypedPiece of(MatchResult piece) {
        Optional<String> field = Optional.ofNullable(piece.group(FIELD)).map(name -> name.toLowerCase(Locale.ROOT));
        return new TypedPiece(
                new Place(piece.start(), piece.end()),
                sort(piece),
                "-".equals(piece.group(NEGATED)),
                field,
                value(piece));
    }

    private static Sort sort(MatchResult piece) {
        if (piece.group(CLOSES) != null) {
            return Sort.CLOSES;
        }
        if (piece.group(OPENS) != null) {
            return Sort.OPENS;
        }
        return piece.group().equals("OR") ? Sort.OR : Sort.TERM;
    }

    private static Value value(MatchResult piece) {
        boolean isOfField = piece.group(FIELD) != null;
        int quoted = isOfField ? QUOTED_VALUE : PHRASE;
        int ends = isOfField ? QUOTED_VALUE_ENDS : PHRASE_ENDS;
        int bare = isOfField ? BARE_VALUE : WORD;
        boolean isQuoted = piece.group(quoted) != null;
        int group = isQuoted ? quoted : bare;
        String text = Optional.ofNullable(piece.group(group)).orElse("");
        Place place = piece.group(group) == null
                ? new Place(piece.start(), piece.end())
                : new Place(piece.start(group), piece.end(group));
        Compared compared =
                Compared.of(Optional.ofNullable(piece.group(COMPARED)).orElse(""));
        boolean isClosed = !isQuoted || !piece.group(ends).isEmpty();
        return new Value(compared, text, isQuoted, isClosed, place);
    }

    /** Where the name of the field stands. */
    Place ofField() {
        int begins = place.from() + (isNegated ? 1 : 0);
        return new Place(begins, begins + field.map(String::length).orElse(0));
    }

    /** Where the value stands; the whole piece, where there is none yet. */
    Place ofValue() {
        return value.place().isEmpty() ? place : value.place();
    }

    boolean isTerm() {
        return sort == Sort.TERM;
    }
}
