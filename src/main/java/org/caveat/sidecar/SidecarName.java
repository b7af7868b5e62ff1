package org.caveat.sidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The names of our files beside a photograph: each is the photograph's full name with an ending of ours. */
public final class SidecarName {
    public static final String ENDING = ".caveat.json";
    /** Where the oldest entries of the history go when the sidecar grows large. */
    public static final String HISTORY_ENDING = ".caveat-history.json";

    /** Bytes that no common file system takes more than in the name of a file. */
    private static final int LONGEST_NAME = 255;

    private SidecarName() {}

    /** {@code photo.jpg.caveat.json} of {@code photo.jpg}. */
    public static Path of(Path photograph) {
        return photograph.resolveSibling(photograph.getFileName() + ENDING);
    }

    /**
     * {@code photo.jpg.caveat-history.json} of {@code photo.jpg.caveat.json}.
     *
     * @param number from 1; a second and further one has its number in its name
     */
    public static Path historyOf(Path sidecar, int number) {
        String name = String.valueOf(sidecar.getFileName());
        String ending = number == 1 ? HISTORY_ENDING : HISTORY_ENDING.replace(".json", "-" + number + ".json");
        String photograph = name.substring(0, name.length() - ENDING.length());
        return sidecar.resolveSibling(fitting(photograph, LONGEST_NAME - ending.length()) + ending);
    }

    /**
     * A name, or where it is too long its beginning, marked by a digest of the whole.
     *
     * @param most bytes in UTF-8 that fit, over 177
     */
    static String fitting(String name, int most) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= most) {
            return name;
        }
        int end = name.offsetByCodePoints(0, Math.min(40, name.codePointCount(0, name.length())));
        return name.substring(0, end) + "~" + HexFormat.of().formatHex(digest(bytes), 0, 8);
    }

    /** Nobody can make two names that are cut to the same. */
    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether a file is called like a sidecar. The collection's own file is none. */
    public static boolean isSidecar(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && name.length() > ENDING.length() && !name.equals(CollectionFile.NAME);
    }
}
