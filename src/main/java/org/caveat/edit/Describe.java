package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * Says what is seen ({@code caption}), or what the original caption says ({@code original-caption}).
 *
 * @param kind {@link Statement#CAPTION} or {@link Statement#ORIGINAL_CAPTION}
 */
public record Describe(String kind, List<Body> bodies, Hand by) implements Verb {
    public Describe {
        bodies = List.copyOf(bodies);
    }

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Statement> present = state.statements().stream()
                .filter(statement -> statement.get(StatementFields.KIND).equals(kind))
                .findFirst();
        if (present.isPresent()) {
            return new ReviseStatement<>(present.get().id(), StatementFields.BODY, bodies, by);
        }
        if (bodies.isEmpty()) {
            return Several.NOTHING;
        }
        Target whole = Target.whole(RelativeReference.to(state.photograph().fileName()));
        Said said = Said.NOTHING
                .with(StatementFields.MOTIVATION, Statement.DESCRIBING)
                .with(StatementFields.KIND, kind)
                .with(StatementFields.BODY, bodies)
                .with(StatementFields.TARGET, Optional.of(whole))
                .with(StatementFields.CREATOR, Optional.of(by.author()))
                .with(StatementFields.CREATED, Optional.of(by.stamp()));
        return InsertStatement.last(new Statement(by.newId().get(), said));
    }
}
