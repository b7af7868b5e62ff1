package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.sidecar.Loaded;

/** A sidecar that cannot be read: the photograph is locked. */
public record SidecarUnreadable() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "sidecar-unreadable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.sidecar() instanceof Loaded.Locked locked
                ? Stream.of(Observation.of(holding, locked.reason()))
                : Stream.empty();
    }
}
