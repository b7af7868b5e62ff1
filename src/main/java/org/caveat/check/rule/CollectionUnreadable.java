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
        return files(collection).flatMap(file -> trouble(file).stream()
                .map(sentence -> Observation.at(InFolder.name(collection, file), Optional.empty(), sentence)));
    }

    /** The collection files in a folder and its subfolders. */
    static Stream<Path> files(CollectionOnDisk collection) {
        return FolderFiles.in(collection.folder(), CollectionUnreadable::isCollectionFile).stream();
    }

    private static boolean isCollectionFile(Path file) {
        return String.valueOf(file.getFileName()).equals(CollectionFile.NAME);
    }

    Optional<String> trouble(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).flatMap(files::trouble);
    }
}
