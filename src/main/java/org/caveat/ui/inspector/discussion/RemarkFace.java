package org.caveat.ui.inspector.discussion;

/**
 * A remark as it is shown.
 *
 * @param when in words; empty where the file does not say
 * @param language BCP 47: that of the words
 * @param isOwn whether it is by who works here now
 */
public record RemarkFace(String id, String author, String when, String language, String words, boolean isOwn) {}
