package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * Adds a caveat of the whole photograph, or of what its fields say.
 *
 * @param id a new {@code urn:uuid:…}
 * @param said what is already known of it: texts, region, certainty, evidence …
 */
public record AddCaveat(String id, Kind kind, Said said, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Said full = said.with(StatementFields.MOTIVATION, Statement.COMMENTING)
                .with(StatementFields.KIND, kind.key())
                .with(StatementFields.CREATOR, Optional.of(by.author()))
                .with(StatementFields.CREATED, Optional.of(by.stamp()));
        if (full.get(StatementFields.TARGET).isEmpty()) {
            full = full.with(
                    StatementFields.TARGET,
                    Optional.of(
                            Target.whole(RelativeReference.to(state.photograph().fileName()))));
        }
        Edit insert = InsertStatement.last(new Statement(id, full));
        return full.get(StatementFields.LEAD) ? Several.of(insert, new MakeLead(id, true)) : insert;
    }
}
