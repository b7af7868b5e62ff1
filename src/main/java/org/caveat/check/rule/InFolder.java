package org.caveat.check.rule;

import java.nio.file.Path;
import org.caveat.collection.CollectionOnDisk;

/** How a file of a collection is called in findings. */
final class InFolder {
    private InFolder() {}

    /** Its path from the collection's folder, with {@code /}. */
    static String name(CollectionOnDisk collection, Path file) {
        return collection
                .folder()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
