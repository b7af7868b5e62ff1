package org.caveat.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder, with those below it, each of which is made once: to ask the disk for every file takes as long as to write it.
 * Safe for several threads.
 */
final class MadeFolders {
    private final Path top;
    /** Whether files can lie there already, as those of an export that was interrupted. */
    private final boolean isTakenUp;
    /** Folders that are there, as far as is known. */
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    MadeFolders(Path top) {
        this.top = top;
        this.isTakenUp = Files.exists(top);
    }

    /**
     * The place of a file, whose folder is there.
     *
     * @throws IOException where the path leads out of the folder, or a folder cannot be made
     */
    Path placeFor(String path) throws IOException {
        Path file = top.resolve(path).normalize();
        if (!file.startsWith(top) || file.getParent() == null) {
            throw new IOException("a path that leaves the folder: " + path);
        }
        make(file.getParent());
        return file;
    }

    /** The same, where nothing stands any more: what stood there can be a second name of a file of an earlier export. */
    Path emptyPlaceFor(String path) throws IOException {
        Path file = placeFor(path);
        if (isTakenUp) {
            Files.deleteIfExists(file);
        }
        return file;
    }

    /** A folder was taken away. */
    void forget(Path folder) {
        made.removeIf(there -> there.startsWith(folder));
    }

    private void make(Path folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        if (folder.equals(top) || folder.getParent() == null) {
            Files.createDirectories(folder);
        } else {
            make(folder.getParent());
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException there) {
                Files.createDirectories(folder);
            }
        }
        made.add(folder);
    }
}
