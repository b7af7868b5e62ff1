package org.caveat.metadata.xmp;

/**
 * A property by its whole name.
 *
 * @param local without a prefix, such as {@code description}
 */
public record XmpName(Schema schema, String local) {
    String spelled() {
        return schema.prefix() + ":" + local;
    }
}
