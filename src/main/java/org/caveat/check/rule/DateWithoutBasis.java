package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Taken;
import org.caveat.time.TimeInterval;

/** An uncertain instant that does not say what it rests on. A photograph has one instant, so a span is uncertain too. */
public record DateWithoutBasis() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "date-without-basis";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.state().photograph().taken().stream()
                .filter(taken -> taken.basis().filter(basis -> !basis.isBlank()).isEmpty())
                .filter(DateWithoutBasis::isUncertain)
                .map(taken -> Observation.of(holding, taken));
    }

    private static boolean isUncertain(Taken taken) {
        return taken.date()
                .filter(date -> date.isUncertain() || date instanceof TimeInterval)
                .isPresent();
    }
}
