package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;

/**
 * A photograph that the folder holds.
 *
 * @param file path of the leading file, relative to the collection's folder, with {@code /}
 * @param path the leading file
 * @param others the other files of the same thing
 */
public record Found(String file, Path path, List<Path> others) {
    public Found {
        others = List.copyOf(others);
    }

    /** The leading file's bare name. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The folder it is in, relative to the collection's, without a closing {@code /}; empty for the collection's own. */
    public String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }
}
