package org.caveat.collection.batch;

import org.caveat.collection.Holding;
import org.caveat.edit.Edit;

/**
 * One change of one photograph that is proposed, and can be left out.
 *
 * @param where the key of the words for what is changed
 * @param before what stands there; empty where nothing does
 * @param after what would stand there; empty where nothing would
 */
public record Proposal(Holding photograph, String where, String before, String after, Edit edit) {

    public boolean isReplacing() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
