package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Item;
import org.caveat.model.Statement;

/**
 * Puts a statement among the items.
 *
 * @param at its place; the end, where that is past the end
 */
public record InsertStatement(Statement statement, int at) implements Edit {

    /** Puts it after all others: items stand in the order in which they were made. */
    public static InsertStatement last(Statement statement) {
        return new InsertStatement(statement, Integer.MAX_VALUE);
    }

    @Override
    public Applied applyTo(AnnotatedPhotograph state) {
        if (state.statement(statement.id()).isPresent()) {
            return new Applied(state, Several.NOTHING);
        }
        List<Item> items = new ArrayList<>(state.items());
        items.add(Math.min(at, items.size()), statement);
        return new Applied(state.withItems(items), new RemoveStatement(statement.id()));
    }
}
