package org.caveat.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * One piece of what stands in a search field: {@code -kind:after} has the sign, the field and the value.
 *
 * @param field in small letters, as it stands before the colon
 * @param value without quotes
 */
record TypedPiece(int start, int end, boolean isNegated, Optional<String> field, String value) {

    static TypedPiece of(MatchResult piece) {
        Optional<String> field = Optional.ofNullable(piece.group(3)).map(name -> name.toLowerCase(Locale.ROOT));
        String value = "";
        for (int group : field.isPresent() ? new int[] {4, 5} : new int[] {2, 6}) {
            value = piece.group(group) == null ? value : piece.group(group);
        }
        return new TypedPiece(piece.start(), piece.end(), !piece.group(1).isEmpty(), field, value);
    }
}
