package org.caveat.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One of what stands side by side in a search field: a term, or terms in brackets or with {@code OR} between them, as they
 * were typed.
 *
 * @param isOne it is one term by itself
 */
record TypedPart(String text, boolean isOne) {

    /** All of them; one that is not closed goes to the end. */
    static List<TypedPart> all(String text) {
        List<TypedPart> parts = new ArrayList<>();
        List<TypedPiece> pieces = TypedPiece.all(text);
        for (int at = 0; at < pieces.size(); ) {
            int end = end(pieces, at);
            int from = pieces.get(at).place().from();
            int to = pieces.get(end - 1).place().to();
            parts.add(new TypedPart(
                    text.substring(from, to), end == at + 1 && pieces.get(at).isTerm()));
            at = end;
        }
        return parts;
    }

    /** Where the part ends that begins at a piece. */
    private static int end(List<TypedPiece> pieces, int begin) {
        int end = afterOne(pieces, begin);
        while (end < pieces.size() && pieces.get(end).sort() == TypedPiece.Sort.OR) {
            end = end + 1 < pieces.size() ? afterOne(pieces, end + 1) : end + 1;
        }
        return end;
    }

    /** After a piece; of a bracket, after the one that closes it. */
    private static int afterOne(List<TypedPiece> pieces, int begin) {
        int depth = 0;
        int at = begin;
        do {
            depth += switch (pieces.get(at).sort()) {
                case OPENS -> 1;
                case CLOSES -> -1;
                case TERM, OR -> 0;
            };
            at++;
        } while (depth > 0 && at < pieces.size());
        return at;
    }
}
