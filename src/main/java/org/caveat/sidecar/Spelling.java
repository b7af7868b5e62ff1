package org.caveat.sidecar;

import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.caveat.sidecar.file.Disk;

/**
 * The two ways to spell a name with marked letters: composed and decomposed (Unicode Standard Annex 15, forms C and D). A
 * Mac, an archive or a copying program turns one into the other, of the photograph or of its sidecar alone; then the two
 * belong together as before. Where a disk holds photographs under both spellings, each has a sidecar of its own.
 */
final class Spelling {
    private final Disk disk;

    Spelling(Disk disk) {
        this.disk = disk;
    }

    /**
     * The sidecar of a photograph: that of its own spelling, or the one that is there under the other.
     *
     * @param sidecar where it is by its own spelling
     */
    Path of(Path photograph, Path sidecar) {
        List<String> others = others(String.valueOf(photograph.getFileName()));
        if (others.isEmpty() || isThere(sidecar)) {
            return sidecar;
        }
        return others.stream()
                .filter(name -> !isThere(photograph.resolveSibling(name)))
                .map(name -> sidecar.resolveSibling(name + SidecarName.ENDING))
                .filter(this::isThere)
                .findFirst()
                .orElse(sidecar);
    }

    /** None for most names, so that most photographs cost no look at the disk. */
    private static List<String> others(String name) {
        List<String> others = new ArrayList<>();
        for (Form form : List.of(Form.NFC, Form.NFD)) {
            if (!Normalizer.isNormalized(name, form)) {
                others.add(Normalizer.normalize(name, form));
            }
        }
        return others;
    }

    private boolean isThere(Path path) {
        return disk.modified(path).isPresent();
    }
}
