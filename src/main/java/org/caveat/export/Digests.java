package org.caveat.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several digests of the same bytes (FIPS 180-4). */
final class Digests {
    private final Map<String, MessageDigest> digests = new LinkedHashMap<>();

    /** @param algorithms as Java calls them */
    Digests(Iterable<String> algorithms) {
        for (String algorithm : algorithms) {
            digests.put(algorithm, of(algorithm));
        }
    }

    private static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException(algorithm, unknown);
        }
    }

    void update(byte[] bytes, int length) {
        digests.values().forEach(digest -> digest.update(bytes, 0, length));
    }

    /** The digests, lower-case hexadecimal. */
    Map<String, String> take() {
        Map<String, String> taken = new LinkedHashMap<>();
        digests.forEach(
                (algorithm, digest) -> taken.put(algorithm, HexFormat.of().formatHex(digest.digest())));
        return taken;
    }
}
