package org.caveat.sidecar.merge;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two files that went on from a third, or that were both begun anew: then they are taken for one that was begun once, by
 * whoever was earlier. Who wrote what is told by the files alone.
 *
 * @param base what both started from; an empty object where there was nothing
 */
public record TwoFiles(ObjectNode base, ObjectNode ours, ObjectNode theirs) {

    /** Brings both together field by field; a field that both changed keeps both values among its conflicts. */
    public Merged merge() {
        ObjectNode mine = begunAs(ours, theirs);
        ObjectNode yours = begunAs(theirs, ours);
        ObjectNode one = OneCaption.ofTheEarlier(base, mine, yours);
        ObjectNode other = OneCaption.ofTheEarlier(base, yours, mine);
        Merged merged = ThreeWayMerge.merge(base, one, other);
        ConflictNotes.write(merged, one, other);
        return merged;
    }

    private ObjectNode begunAs(ObjectNode one, JsonNode other) {
        return Beginning.isEarlier(/* one= */ other, /* other= */ one) ? OneFile.of(base, one, other) : one;
    }
}
