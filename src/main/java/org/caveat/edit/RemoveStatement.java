package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Item;
import org.caveat.model.Statement;

/** Takes a statement away: the inverse of adding one. A curator withdraws instead, see {@link WithdrawCaveat}. */
public record RemoveStatement(String id) implements Edit {

    @Override
    public Applied applyTo(AnnotatedPhotograph state) {
        Optional<Statement> statement = state.statement(id);
        if (statement.isEmpty()) {
            return new Applied(state, Several.NOTHING);
        }
        List<Item> items = new ArrayList<>(state.items());
        int at = items.indexOf(statement.get());
        items.remove(at);
        return new Applied(state.withItems(items), new InsertStatement(statement.get(), at));
    }
}
