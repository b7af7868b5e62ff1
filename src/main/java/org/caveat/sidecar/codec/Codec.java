package org.caveat.sidecar.codec;

import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * How one structure is spelled in JSON. What {@link #write} makes, {@link #read} reads back as an equal value.
 *
 * @param <T> the structure, always immutable
 */
public interface Codec<T> {

    /**
     * Reads a value.
     *
     * @throws Unreadable where the value is not of this shape; it names the place
     */
    T read(JsonNode node, Where where) throws Unreadable;

    JsonNode write(T value);
}
