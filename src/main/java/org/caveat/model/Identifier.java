package org.caveat.model;

/**
 * A number by which the photograph is known.
 *
 * @param scheme {@code accession}, or another scheme's name
 */
public record Identifier(String scheme, String value, Foreign foreign) {

    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value, Foreign.NONE);
    }
}
