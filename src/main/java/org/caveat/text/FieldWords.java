package org.caveat.text;

import java.util.Optional;
import org.caveat.model.Statement;

/** What the fields of a sidecar are called. */
public record FieldWords(Messages messages) {
    private static final String PREFIX = "caveat:";

    /**
     * What a field is called; one that is not known here keeps its own name.
     *
     * @param key the field's key in the sidecar
     * @param statement the statement that it is in; empty for one of the photograph
     */
    public String field(String key, Optional<Statement> statement) {
        String plain = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        if (plain.equals("body") && statement.isPresent() && !statement.get().isCaveat()) {
            return caption(statement.get());
        }
        String own = "inspector.field-" + (statement.isPresent() ? "caveat-" : "") + plain;
        String shared = "inspector.field-" + plain;
        return messages.has(own) ? messages.get(own) : messages.has(shared) ? messages.get(shared) : plain;
    }

    /** What a field of the collection file is called; one that is not known here keeps its own name. */
    public String ofCollection(String key) {
        String plain = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
        String known = "collection.field-" + plain;
        return messages.has(known) ? messages.get(known) : plain;
    }

    /** The caption, the original caption or a part of a discussion, whichever a statement is. */
    public String caption(Statement statement) {
        if (statement.isReply()) {
            return messages.get("discussion.name");
        }
        return messages.get(statement.isOriginalCaption() ? "inspector.original" : "inspector.description");
    }
}
