package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;

/**
 * A photograph that cannot be read: by its header, and, where every byte is to be looked at, by decoding it.
 *
 * @param trial decodes what has a header that can be read
 */
public record PhotographUnreadable(Trial trial) implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "photograph-unreadable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        Optional<String> header = holding.facts().unreadable();
        return header.isPresent()
                ? Stream.of(Observation.of(holding, header.get()))
                : trial.of(holding).map(failure -> observed(holding, failure)).stream();
    }

    /** What could not be tried here may be sound: it is told, and is no error. */
    private static Observation observed(Holding holding, Trial.Failure failure) {
        Observation observed = Observation.of(holding, failure.sentence());
        return failure.ofTheFile() ? observed : observed.as("not-tried").mattering(Severity.NOTE);
    }
}
