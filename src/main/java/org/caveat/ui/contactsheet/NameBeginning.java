package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.text.Folding;

/** Finds a photograph by how its file's name begins. */
final class NameBeginning {
    private NameBeginning() {}

    /**
     * The first that begins so, whether in capitals or not and with accents or without.
     *
     * @param from where the looking begins; it goes once round
     */
    static Optional<Found> find(List<Found> photographs, int from, String beginning) {
        String folded = Folding.fold(beginning);
        for (int step = 0; step < photographs.size(); step++) {
            Found candidate = photographs.get((from + step) % photographs.size());
            String name = candidate.fileName();
            if (name.regionMatches(true, 0, beginning, 0, beginning.length())
                    || (!isPlain(name) && Folding.fold(name).startsWith(folded))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether a name has letters of ASCII alone: to fold all the others of a large collection would be felt. */
    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 0x80);
    }
}
