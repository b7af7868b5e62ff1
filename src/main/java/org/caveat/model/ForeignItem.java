package org.caveat.model;

/**
 * An annotation that is not one of ours, kept as it was read.
 *
 * @param json its JSON text
 */
public record ForeignItem(String json) implements Item {}
