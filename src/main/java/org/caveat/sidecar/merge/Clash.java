package org.caveat.sidecar.merge;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A field that both sides changed, each in its own way.
 *
 * @param record where it is: nothing for the page, {@code caveat:photo}, or {@code items} and an annotation's key
 * @param field the key of the field; {@code items} where one side removed the annotation that the other changed
 * @param thing the key of the element of the field's list that it is about; empty where it is the field as a whole
 * @param base what both started from; empty where there was nothing
 * @param ours our value; empty where we removed it
 * @param theirs their value; empty where they removed it
 */
public record Clash(
        List<String> record,
        String field,
        Optional<String> thing,
        Optional<JsonNode> base,
        Optional<JsonNode> ours,
        Optional<JsonNode> theirs) {
    public Clash {
        record = List.copyOf(record);
    }

    /** The same clash as they see it. */
    public Clash asTheySeeIt() {
        return new Clash(record, field, thing, base, /* ours= */ theirs, /* theirs= */ ours);
    }

    /** Whether both are about the same words. */
    public boolean isWhere(Clash other) {
        return record.equals(other.record) && field.equals(other.field) && thing.equals(other.thing);
    }
}
