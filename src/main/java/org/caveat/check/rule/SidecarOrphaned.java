package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.relink.Orphans;

/** A sidecar without its photograph, which was renamed, moved or deleted. */
public record SidecarOrphaned() implements Rule.OfCollection {
    @Override
    public String name() {
        return "sidecar-orphaned";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return Orphans.in(collection).stream()
                .map(sidecar -> Observation.at(
                        InFolder.name(collection, sidecar), Optional.empty(), Orphans.photograph(sidecar)));
    }
}
