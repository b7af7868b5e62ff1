package org.caveat.metadata;

import java.nio.file.Path;

/**
 * Where a file lies: a folder, and the file's name in it. The path is put together for whoever asks, for it holds the names
 * of all its folders, and in several forms once it was looked into: of a hundred thousand files that is more than all that
 * is known of them.
 *
 * @param folder shared by many files
 * @param name relative to the folder, with {@code /}; empty for the folder itself
 */
public record FileAt(Path folder, String name) {

    /** A file of which no folder is shared. */
    public static FileAt of(Path file) {
        return new FileAt(file, "");
    }

    public Path path() {
        return folder.resolve(name);
    }

    /** The same file, however its path is divided. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileAt at
                && (name.equals(at.name) ? folder.equals(at.folder) : path().equals(at.path()));
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }
}
