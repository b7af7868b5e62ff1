package org.caveat.check.rule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.FolderFiles;
import org.caveat.sidecar.CollectionFile;

/**
 * A collection file that cannot be read, or may not be changed: what it says of the collection is not heard.
 *
 * @param files who reads them
 */
public record CollectionUnreadable(CollectionFile files) implements Rule.OfCollection {
    @Override
    public String name() {
        return "collection-unreadable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(CollectionOnDisk collection) {
        return FolderFiles.in(collection.folder(), CollectionUnreadable::isCollectionFile).stream()
                .flatMap(file -> observed(collection, file));
    }

    private static boolean isCollectionFile(Path file) {
        return String.valueOf(file.getFileName()).equals(CollectionFile.NAME);
    }

    private Stream<Observation> observed(CollectionOnDisk collection, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Optional<String> trouble = Optional.ofNullable(folder).flatMap(files::trouble);
        return trouble
                .map(sentence -> Observation.at(InFolder.name(collection, file), Optional.empty(), sentence))
                .stream();
    }
}
