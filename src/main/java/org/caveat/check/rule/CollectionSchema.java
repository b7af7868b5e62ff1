package org.caveat.check.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;

/**
 * A collection file that can be read and does not keep to the format.
 *
 * @param format the collection file's
 * @param unreadable finds those that cannot be read, which need no second finding
 */
public record CollectionSchema(Format format, CollectionUnreadable unreadable) implements Rule.OfCollection {
    @Override
    public String name() {
        return "collection-schema";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return CollectionUnreadable.files(collection)
                .filter(file -> unreadable.trouble(file).isEmpty())
                .flatMap(file -> observed(collection, file));
    }

    private Stream<Observation> observed(CollectionOnDisk collection, Path file) {
        try {
            return format.departures(Files.readString(file)).stream()
                    .map(departure -> Observation.at(
                            InFolder.name(collection, file), Optional.empty(), departure.place(), departure.reason()));
        } catch (IOException goneMeanwhile) {
            return Stream.empty();
        }
    }
}
