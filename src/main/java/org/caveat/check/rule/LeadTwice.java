package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;

/** More than one caveat that must be read first. */
public record LeadTwice() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "lead-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return Standing.in(holding, Caveat::isLead)
                .skip(1)
                .map(caveat -> Observation.of(holding, caveat, caveat.kind()));
    }
}
