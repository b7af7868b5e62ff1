package org.caveat.model;

import java.util.Optional;

/**
 * The digest by which a file's content is known again.
 *
 * @param algorithm {@code SHA-256}
 * @param digest lower-case hexadecimal
 */
public record Fixity(String algorithm, String digest, Optional<Timestamp> created, Foreign foreign) {
    public static final String SHA_256 = "SHA-256";
}
