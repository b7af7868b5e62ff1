package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.StatementFields;

/** A withdrawn caveat whose replacement is not there. */
public record ReplacedByNothing() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "replaced-by-nothing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.state().caveatsInOrder().stream()
                .filter(caveat -> caveat.statement()
                        .get(StatementFields.REPLACED_BY)
                        .filter(id -> holding.state().caveat(id).isEmpty())
                        .isPresent())
                .map(caveat -> Observation.of(holding, caveat, caveat.kind()));
    }
}
