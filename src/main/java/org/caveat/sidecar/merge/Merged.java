package org.caveat.sidecar.merge;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes of a merge.
 *
 * @param tree the merged tree; where both sides changed a field, our value stands in it, or theirs where we removed ours
 * @param clashes the fields that both sides changed, with the values of both
 */
public record Merged(ObjectNode tree, List<Clash> clashes) {
    public Merged {
        clashes = List.copyOf(clashes);
    }
}
