package org.caveat.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.OtherFile;

/**
 * The copies of one side of a thing: files of one name that differ in their ending.
 *
 * @param leading the one of which something is said, else the one made to be looked at
 * @param others in the order in which they were found
 */
record Copies(Holding leading, List<Holding> others) {
    /** Formats in which archives publish; every other in which a photograph can be is one in which they keep. */
    private static final Set<String> TO_BE_LOOKED_AT = Set.of("jpg", "jpeg", "jpe", "jfif", "webp", "gif");

    Copies {
        others = List.copyOf(others);
    }

    /**
     * The copies among files of one name; empty where it cannot be told which belongs to which: there are two to be looked
     * at, or none, or something is said of two.
     */
    static Optional<Copies> of(List<Holding> sameName) {
        if (sameName.size() == 1) {
            return Optional.of(new Copies(sameName.get(0), List.of()));
        }
        List<Holding> toLookAt = sameName.stream()
                .filter(holding -> isToLookAt(holding.found().fileName()))
                .toList();
        List<Holding> said =
                sameName.stream().filter(holding -> !holding.isBare()).toList();
        if (toLookAt.size() != 1 || said.size() > 1) {
            return Optional.empty();
        }
        Holding leading = said.isEmpty() ? toLookAt.get(0) : said.get(0);
        List<Holding> others = new ArrayList<>(sameName);
        others.remove(leading);
        return Optional.of(new Copies(leading, others));
    }

    /** What a file is of the recto, as its ending tells. */
    static String role(String fileName) {
        return isToLookAt(fileName) ? OtherFile.ACCESS : OtherFile.MASTER;
    }

    private static boolean isToLookAt(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return TO_BE_LOOKED_AT.contains(ending.toLowerCase(Locale.ROOT));
    }

    List<Holding> all() {
        List<Holding> all = new ArrayList<>(List.of(leading));
        all.addAll(others);
        return all;
    }
}
