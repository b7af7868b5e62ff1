package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;

/** A folder or file that could not be looked into: nobody knows what it holds. */
public record FolderUnreadable() implements Rule.OfCollection {
    @Override
    public String name() {
        return "folder-unreadable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return collection.unread().stream().sorted().map(sentence -> Observation.at("", Optional.empty(), sentence));
    }
}
