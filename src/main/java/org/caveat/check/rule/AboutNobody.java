package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;

/** A caveat about a person who is not among those shown. */
public record AboutNobody() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "about-nobody";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return Standing.in(holding, caveat -> caveat.about().stream()
                        .anyMatch(id -> holding.state().photograph().person(id).isEmpty()))
                .map(caveat -> Observation.of(holding, caveat, caveat.kind()));
    }
}
