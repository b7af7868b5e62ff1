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
 * @param leading the one of which something is said, else the one that is published
 * @param others in the order in which they were found
 */
record Copies(Holding leading, List<Holding> others) {
    private static final Set<String> ACCESS = Set.of("jpg", "jpeg", "jpe", "jfif");
    private static final Set<String> MASTER = Set.of("tif", "tiff");
    /** Formats in which archives publish; every other in which a photograph can be is one in which they keep. */
    private static final Set<String> TO_BE_LOOKED_AT = Set.of("jpg", "jpeg", "jpe", "jfif", "webp", "gif");

    Copies {
        others = List.copyOf(others);
    }

    /**
     * The copies among files of one name: a TIFF, in which archives keep, and a JPEG, in which they publish. Files of other
     * formats are nobody's copies. Empty where it cannot be told which belongs to which, or something is said of both.
     */
    static Optional<Copies> of(List<Holding> sameName) {
        if (sameName.size() == 1) {
            return Optional.of(new Copies(sameName.get(0), List.of()));
        }
        List<Holding> access = ending(ACCESS, sameName);
        List<Holding> master = ending(MASTER, sameName);
        boolean isPair = access.size() == 1 && master.size() == 1;
        if (!isPair || !(access.get(0).isBare() || master.get(0).isBare())) {
            return Optional.empty();
        }
        return Optional.of(
                master.get(0).isBare() ? new Copies(access.get(0), master) : new Copies(master.get(0), access));
    }

    private static List<Holding> ending(Set<String> endings, List<Holding> files) {
        return files.stream()
                .filter(file -> endings.contains(ending(file.found().fileName())))
                .toList();
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a file is of the recto, as its ending tells. */
    static String role(String fileName) {
        return TO_BE_LOOKED_AT.contains(ending(fileName)) ? OtherFile.ACCESS : OtherFile.MASTER;
    }

    List<Holding> all() {
        List<Holding> all = new ArrayList<>(List.of(leading));
        all.addAll(others);
        return all;
    }
}
