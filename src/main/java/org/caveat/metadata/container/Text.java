package org.caveat.metadata.container;

/** A text that stands in the file by itself, such as a comment, with the group and tag it is shown under. */
public record Text(String group, String tag, String value) {}
