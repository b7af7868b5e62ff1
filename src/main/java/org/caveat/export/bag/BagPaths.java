package org.caveat.export.bag;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caveat.collection.Part;
import org.caveat.export.PublishedPhotograph;
import org.caveat.sidecar.SidecarName;

/** Where what is kept lies in a bag: the collection as it is on the disk, and beside it what was exported. */
final class BagPaths {
    static final String COLLECTION = "data/collection/";
    static final String EXPORTS = "data/exports/";

    /** Bytes that no common file system takes more than in the name of a file. */
    private static final int LONGEST_NAME = 255;

    private BagPaths() {}

    /** A photograph's leading file. */
    static String of(PublishedPhotograph photograph) {
        return COLLECTION + photograph.file();
    }

    /** Another file of the thing, which lies beside the leading one. */
    static String of(PublishedPhotograph photograph, Part part) {
        return folder(of(photograph)) + part.fileName();
    }

    /**
     * The sidecar, beside its photograph wherever it stands on the disk.
     *
     * @param standing the file in which it stands, whose name is shorter where the photograph's own is too long
     */
    static String sidecar(PublishedPhotograph photograph, Path standing) {
        String name = photograph.holding().found().fileName() + SidecarName.ENDING;
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return folder(of(photograph)) + (fits ? name : String.valueOf(standing.getFileName()));
    }

    /** A file of the sidecar's history, beside it. */
    static String history(String sidecar, Path standing) {
        return folder(sidecar) + standing.getFileName();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
