package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.versions.VersionWords;
import org.caveat.sidecar.CollectionFile;

/** A field of the collection file that several curators changed, of which nobody has chosen a version yet. */
public record CollectionConflictOpen(VersionWords words) implements Rule.OfCollection {
    @Override
    public String name() {
        return "collection-conflict-open";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return words.of(collection.description()).stream()
                .map(field ->
                        Observation.at(CollectionFile.NAME, Optional.empty(), ConflictOpen.arguments(field, words)));
    }
}
