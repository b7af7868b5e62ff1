package org.caveat.ui.export.what;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Layout;

/**
 * What is to be exported, but for where to.
 *
 * @param formats in the order of all formats
 */
public record Wish(Scope scope, List<String> formats, ExportOptions options) {
    private static final String BAG = "bag";

    public Wish {
        formats = List.copyOf(formats);
    }

    /** Whether one of the formats carries everything, whatever is chosen for those that are published. */
    boolean isUnfiltered() {
        return formats.contains(BAG);
    }

    /** What decides which photographs and statements are carried, and nothing else. */
    public Wish carried() {
        ExportOptions said = new ExportOptions(
                options.reviewedOnly(),
                options.with(),
                Optional.empty(),
                false,
                false,
                Layout.PLAIN,
                options.selection());
        boolean isBagAlone = formats.equals(List.of(BAG));
        return new Wish(scope, isBagAlone ? formats : List.of(), said);
    }

    /** The same of one format, into whatever folder. */
    public Wish of(String format) {
        ExportOptions seen = new ExportOptions(
                options.reviewedOnly(),
                options.with(),
                options.baseUrl(),
                options.raw(),
                false,
                options.layout(),
                options.selection());
        return new Wish(scope, List.of(format), seen);
    }

    /** The plan of it. */
    public ExportPlan plan(CollectionOnDisk collection, Path target) {
        return new ExportPlan(scope.of(collection), formats, target, options);
    }
}
