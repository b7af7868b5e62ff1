package org.caveat.model;

import java.util.List;

/**
 * One statement: the caption, the original caption, a caveat, or a reply to one.
 *
 * @param id a {@code urn:uuid:…}, unique in the sidecar
 */
public record Statement(String id, Said said) implements Item {
    public static final String DESCRIBING = "describing";
    public static final String COMMENTING = "commenting";
    public static final String REPLYING = "replying";
    public static final String CAPTION = "caption";
    public static final String ORIGINAL_CAPTION = "original-caption";

    public <T> T get(Field<T> field) {
        return said.get(field);
    }

    public <T> Statement with(Field<T> field, T value) {
        return new Statement(id, said.with(field, value));
    }

    public boolean isCaption() {
        return get(StatementFields.KIND).equals(CAPTION);
    }

    public boolean isOriginalCaption() {
        return get(StatementFields.KIND).equals(ORIGINAL_CAPTION);
    }

    public boolean isReply() {
        return get(StatementFields.MOTIVATION).equals(REPLYING);
    }

    public boolean isCaveat() {
        return !isCaption() && !isOriginalCaption() && !isReply();
    }

    /** What it says, one text a language. */
    public List<Text> texts() {
        return get(StatementFields.BODY).stream().map(Body::text).toList();
    }

    /** Whether it is about a part of the picture, or about what stood beyond its frame. */
    boolean isDrawn() {
        return get(StatementFields.TARGET).flatMap(Target::region).isPresent()
                || get(StatementFields.BEYOND).isPresent();
    }
}
