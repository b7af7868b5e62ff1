package org.caveat.export.bag;

import java.nio.file.Path;
import java.util.List;
import org.caveat.model.Fixity;

/**
 * A file that is kept to the byte.
 *
 * @param path in the bag
 * @param source where it lies
 * @param recorded the digests that a sidecar keeps of it
 * @param isChecked whether a digest is expected to be kept of it: of pictures
 */
record KeptFile(String path, Path source, List<Fixity> recorded, boolean isChecked) {
    KeptFile {
        recorded = List.copyOf(recorded);
    }

    /** One of which nobody keeps a digest. */
    KeptFile(String path, Path source) {
        this(path, source, List.of(), false);
    }
}
