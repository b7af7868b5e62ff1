package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that the collection file names by its path in the collection. */
public final class NamedFile {
    private NamedFile() {}

    /** A file below the collection's folder, and not one to which a path or a link leads out of it. */
    public static Optional<Path> in(Publication publication, String named) {
        try {
            Path home = publication.folder().toRealPath();
            Path file = home.resolve(named).toRealPath();
            return Optional.of(file).filter(there -> there.startsWith(home) && Files.isRegularFile(there));
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
