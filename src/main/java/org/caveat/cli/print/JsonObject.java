package org.caveat.cli.print;

/** The shape that something has as a JSON object. */
@FunctionalInterface
public interface JsonObject<T> {

    void write(T thing, JsonMembers members);
}
