package org.caveat.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/** Puts the photographs of a selection in an order. Those of which the order says nothing come after the others. */
public record OrderSelection(String id, List<String> order) implements CollectionEdit {
    public OrderSelection {
        order = List.copyOf(order);
    }

    @Override
    public After applyTo(CollectionDescription description) {
        return description
                .selection(id)
                .map(selection -> ordered(description, selection))
                .orElseGet(() -> new After(description, this));
    }

    private After ordered(CollectionDescription description, Selection selection) {
        Set<String> ordered = new LinkedHashSet<>(order);
        ordered.retainAll(new LinkedHashSet<>(selection.files()));
        List<String> all = new ArrayList<>(ordered);
        selection.files().stream().filter(file -> !ordered.contains(file)).forEach(all::add);
        return new After(description.replacing(selection.holding(all)), new OrderSelection(id, selection.files()));
    }
}
