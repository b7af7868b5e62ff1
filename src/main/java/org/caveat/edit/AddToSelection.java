package org.caveat.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/**
 * Puts photographs into a selection, each at its place. Those that are in it already stay where they are.
 *
 * @param files in the order of their places
 */
public record AddToSelection(String id, List<Placed> files) implements CollectionEdit {
    public AddToSelection {
        files = List.copyOf(files);
    }

    /**
     * A photograph at its place in a selection.
     *
     * @param at counted with those before it; beyond the end means the end
     */
    public record Placed(String file, int at) {}

    /** Puts them after all others, in the order given. */
    public static AddToSelection last(String id, List<String> files) {
        return new AddToSelection(
                id,
                files.stream().map(file -> new Placed(file, Integer.MAX_VALUE)).toList());
    }

    @Override
    public After applyTo(CollectionDescription description) {
        return description
                .selection(id)
                .map(selection -> added(description, selection))
                .orElseGet(() -> new After(description, this));
    }

    private After added(CollectionDescription description, Selection selection) {
        List<String> all = new ArrayList<>(selection.files());
        Set<String> known = new HashSet<>(all);
        List<String> added = new ArrayList<>();
        for (Placed placed : files) {
            if (known.add(placed.file())) {
                all.add(Math.max(0, Math.min(placed.at(), all.size())), placed.file());
                added.add(placed.file());
            }
        }
        return new After(description.replacing(selection.holding(all)), new TakeFromSelection(id, added));
    }
}
