package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** Makes a caveat the one that must be read first, or no longer. At most one leads. */
public record MakeLead(String id, boolean leads) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : state.statements()) {
            boolean was = statement.get(StatementFields.LEAD);
            boolean is = statement.id().equals(id) ? leads : was && !leads;
            if (was != is) {
                edits.add(new Put<>(Place.statement(statement.id()), StatementFields.LEAD, is));
            }
        }
        return new Several(edits);
    }
}
