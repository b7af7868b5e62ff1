package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Evidence;

/** A caveat that a source disputes, and none asserts: nobody can see what the dispute is about. */
public record DisputedOneSided() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "disputed-one-sided";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return Standing.in(
                        holding,
                        caveat -> caveat.isDisputed()
                                && caveat.evidence().stream().noneMatch(Evidence::supports))
                .map(caveat -> Observation.of(holding, caveat, caveat.kind()));
    }
}
