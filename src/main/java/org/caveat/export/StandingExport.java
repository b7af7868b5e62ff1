package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tells whether an export stands as it would be made now: from the same, and nobody changed or removed a file of it. */
final class StandingExport {
    /** The report's key for the digest of what a format was made from. */
    static final String MADE_FROM = "madeFrom";

    private StandingExport() {}

    /** Whether all of some formats stand in a folder as they would be made from what a digest names. */
    static boolean isThere(Path target, List<String> formats, String digest) {
        return ReportFile.read(target.resolve(ExportPlan.REPORT))
                .filter(earlier -> formats.stream().allMatch(format -> stands(earlier, format, target, digest)))
                .isPresent();
    }

    private static boolean stands(EarlierExport earlier, String format, Path target, String digest) {
        JsonNode section = earlier.sections().get(format);
        if (section == null || !section.path(MADE_FROM).asString("").equals(digest)) {
            return false;
        }
        Map<String, ExportedFile> files = earlier.files(format);
        Path folder = target.resolve(format);
        return files.values().stream().allMatch(file -> isAsItWas(folder.resolve(file.path()), file));
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
