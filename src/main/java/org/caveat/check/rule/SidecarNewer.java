package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.sidecar.Loaded;

/** A sidecar that a newer program wrote: it is shown and cannot be changed here. */
public record SidecarNewer() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "sidecar-newer";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.sidecar() instanceof Loaded.ReadOnly newer
                ? Stream.of(Observation.of(holding, newer.reason()))
                : Stream.empty();
    }
}
