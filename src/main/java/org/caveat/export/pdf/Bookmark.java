package org.caveat.export.pdf;

/**
 * A line of the list that a reader's program shows beside the pages.
 *
 * @param anchor the id of the element that it leads to
 */
public record Bookmark(String title, String anchor) {}
