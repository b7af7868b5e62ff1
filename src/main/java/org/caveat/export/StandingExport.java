package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/** Tells whether an export stands as it would be made now: from the same, and nobody changed or removed a file of it. */
final class StandingExport {
    /** The report's key for the digest of what a format was made from. */
    static final String MADE_FROM = "madeFrom";

    private StandingExport() {}

    /** Whether all of some formats stand in a folder as they would be made from what a digest names. */
    static boolean isThere(Path target, List<String> formats, String digest) {
        Map<String, StandingReport.Format> reported = StandingReport.formats(target.resolve(ExportPlan.REPORT));
        return formats.stream().allMatch(format -> {
            StandingReport.Format made = reported.get(format);
            Path folder = target.resolve(format);
            return made != null
                    && made.madeFrom().equals(digest)
                    && made.files().stream().allMatch(file -> isAsItWas(folder.resolve(file.path()), file));
        });
    }

    private static boolean isAsItWas(Path file, ExportedFile known) {
        try {
            BasicFileAttributes there =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return there.isRegularFile()
                    && there.size() == known.bytes()
                    && there.lastModifiedTime().toString().equals(known.modified());
        } catch (IOException gone) {
            return false;
        }
    }
}
