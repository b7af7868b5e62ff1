package org.caveat.sidecar.merge;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file is begun once. Where two began it, ours goes on under the id, the moment and the hand of theirs. */
public final class OneFile {
    private OneFile() {}

    /** Our tree, as a change of the file that they began, if both sides began one. */
    public static ObjectNode of(JsonNode base, ObjectNode ours, JsonNode theirs) {
        boolean isBegunTwice = !base.has(Shape.ID) && ours.has(Shape.ID) && theirs.has(Shape.ID);
        if (!isBegunTwice) {
            return ours;
        }
        ObjectNode aligned = ours.deepCopy();
        Beginning.takeOver(aligned, theirs);
        return aligned;
    }
}
