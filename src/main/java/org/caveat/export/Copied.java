package org.caveat.export;

import java.util.Map;

/**
 * A file that was copied to the byte.
 *
 * @param digests lower-case hexadecimal, by the algorithms' names
 * @param isUnchanged whether it was there already, whole
 */
public record Copied(ExportedFile file, Map<String, String> digests, boolean isUnchanged) {
    public Copied {
        digests = Map.copyOf(digests);
    }

    /** Its digest by an algorithm that was asked for. */
    public String digest(String algorithm) {
        return digests.getOrDefault(algorithm, "");
    }
}
