package org.caveat.importing;

import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;

/**
 * What comes in for one photograph.
 *
 * @param edit all of it, undone in one step
 * @param differences what it changes, and what it leaves as it is because something else stands there
 */
public record Incoming(Holding photograph, Edit edit, List<Difference> differences) {
    public Incoming {
        differences = List.copyOf(differences);
    }

    /** What it changes. */
    public List<Difference> changes() {
        return differences.stream().filter(each -> !each.isKept()).toList();
    }

    /** What it leaves as it is, because something else stands there. */
    public List<Difference> kept() {
        return differences.stream().filter(Difference::isKept).toList();
    }

    public boolean changesSomething() {
        return !changes().isEmpty();
    }
}
