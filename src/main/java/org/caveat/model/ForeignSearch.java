package org.caveat.model;

/**
 * A saved search that is not of our shape, kept as it was read.
 *
 * @param json its JSON text
 */
public record ForeignSearch(String json) implements SearchItem {}
