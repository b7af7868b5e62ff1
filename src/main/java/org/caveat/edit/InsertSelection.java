package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/**
 * Puts a selection among the others.
 *
 * @param at its place; where there are fewer, the last
 */
public record InsertSelection(Selection selection, int at) implements CollectionEdit {

    /** Puts it after all others. */
    public static InsertSelection last(Selection selection) {
        return new InsertSelection(selection, Integer.MAX_VALUE);
    }

    @Override
    public After applyTo(CollectionDescription description) {
        RemoveSelection back = new RemoveSelection(selection.id());
        if (description.selection(selection.id()).isPresent()) {
            return new After(description, back);
        }
        List<Selection> all = new ArrayList<>(description.selections());
        all.add(Math.max(0, Math.min(at, all.size())), selection);
        return new After(description.with(all), back);
    }
}
