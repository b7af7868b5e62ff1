package org.caveat.importing;

import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;

/**
 * What comes in for one photograph.
 *
 * @param edit all of it, undone in one step
 * @param changes what it changes, each in words
 * @param kept what it leaves as it is, because something else stands there, each in words
 */
public record Incoming(Holding photograph, Edit edit, List<String> changes, List<String> kept) {
    public Incoming {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    public boolean changesSomething() {
        return !changes.isEmpty();
    }
}
