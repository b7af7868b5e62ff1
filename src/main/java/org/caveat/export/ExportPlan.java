package org.caveat.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;

/**
 * What is to be exported, as what, and where to.
 *
 * @param collection the photographs chosen, in the order in which they are to appear
 * @param formats the formats' names; each is written into a folder of that name
 * @param target the folder that will hold those folders, and the report beside them
 * @param madeFrom the digest of all that the export depends on, taken before any of it was read, so that the next can see
 *     whether it would be the same; empty where nobody asks
 */
public record ExportPlan(
        CollectionOnDisk collection,
        List<String> formats,
        Path target,
        ExportOptions options,
        Optional<String> madeFrom) {
    /** The report's file, in the target. A folder that holds one is this program's. */
    public static final String REPORT = "export-report.json";

    public ExportPlan {
        formats = formats.stream().distinct().toList();
    }

    public ExportPlan(CollectionOnDisk collection, List<String> formats, Path target, ExportOptions options) {
        this(collection, formats, target, options, Optional.empty());
    }

    public ExportPlan madeFrom(Optional<String> digest) {
        return new ExportPlan(collection, formats, target, options, digest);
    }

    /** The same for other photographs of the collection. */
    ExportPlan choosing(CollectionOnDisk some) {
        return new ExportPlan(some, formats, target, options, madeFrom);
    }

    public Path report() {
        return target.resolve(REPORT);
    }
}
