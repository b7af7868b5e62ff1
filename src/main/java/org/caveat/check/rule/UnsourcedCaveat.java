package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;

/** A caveat that rests on nothing; of a <i>not known</i>, one that does not say where somebody looked. */
public record UnsourcedCaveat() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "unsourced-caveat";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return Standing.in(holding, Caveat::isUnsourced).map(caveat -> {
            Observation observed = Observation.of(holding, caveat, caveat.kind());
            return caveat.isNotKnown() ? observed.as("not-known") : observed;
        });
    }
}
