package org.caveat.collection;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.caveat.sidecar.Glimpse;
import org.caveat.sidecar.SidecarName;

/**
 * The sidecars that a walk came by. Names are compared regardless of case and of how marked letters are spelled: disks
 * differ in that, and what may be there is asked for.
 */
final class SidecarsSeen {
    private static final String ENDING = SidecarName.ENDING.toLowerCase(Locale.ROOT);

    /** By the folded path: the exact path of a plain file; empty where it is another thing, or there are several. */
    private final Map<String, String> seen = new HashMap<>();

    boolean isOne(Path file) {
        return folded(String.valueOf(file.getFileName())).endsWith(ENDING);
    }

    void add(Path file, BasicFileAttributes attributes) {
        String path = file.toString();
        seen.merge(folded(path), attributes.isRegularFile() ? path : "", (one, other) -> "");
    }

    Glimpse of(Path photograph) {
        String path = SidecarName.of(photograph).toString();
        String exact = seen.get(folded(path));
        if (exact == null) {
            return Glimpse.NOTHING;
        }
        return exact.equals(path) ? Glimpse.FILE : Glimpse.UNKNOWN;
    }

    private static String folded(String path) {
        boolean isPlain = path.chars().allMatch(sign -> sign < 128);
        String composed = isPlain ? path : Normalizer.normalize(path, Normalizer.Form.NFKC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
