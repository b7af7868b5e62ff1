package org.caveat.model;

import java.util.Optional;

/**
 * One field changed, with what stood there before.
 *
 * @param in {@code photo}, or the id of a statement
 * @param field the field's key; {@link #WHOLE} for a statement that was added or taken away
 * @param before what stood there, as JSON text; empty where nothing did
 */
public record Change(String in, String field, Optional<String> before, Foreign foreign) {
    public static final String PHOTO = "photo";
    public static final String WHOLE = "items";
}
