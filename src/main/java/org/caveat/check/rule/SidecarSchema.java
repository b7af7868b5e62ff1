package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.sidecar.Loaded;

/**
 * A sidecar that can be read and does not keep to the format.
 *
 * @param format the sidecar's
 */
public record SidecarSchema(Format format) implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "sidecar-schema";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.sidecar() instanceof Loaded.Present present
                ? present.basis().text().stream()
                        .flatMap(text -> format.departures(text).stream())
                        .map(departure -> Observation.of(holding, departure.place(), departure.reason()))
                : Stream.empty();
    }
}
