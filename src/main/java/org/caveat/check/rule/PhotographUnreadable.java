package org.caveat.check.rule;

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
        return holding
                .facts()
                .unreadable()
                .or(() -> trial.failure(holding))
                .map(reason -> Observation.of(holding, reason))
                .stream();
    }
}
