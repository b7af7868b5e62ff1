package org.caveat.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The export of Caveat's that a place lies in. What is said there is lost with the next export, and what is published from
 * there is published without its caveats.
 */
public final class ExportAround {
    /** A folder that holds this is an export of Caveat's, not part of a collection. */
    private static final String REPORT = "export-report.json";

    private ExportAround() {}

    /** The folder of the export that a file or folder lies in, or is. */
    public static Optional<Path> of(Path place) {
        return Stream.iterate(place.toAbsolutePath().normalize(), path -> path != null, Path::getParent)
                .filter(ExportAround::isExport)
                .findFirst();
    }

    /** Whether a file is the report by which an export is known. */
    static boolean isReport(Path file) {
        return file.endsWith(REPORT);
    }

    static boolean isExport(Path folder) {
        return Files.isRegularFile(folder.resolve(REPORT));
    }
}
