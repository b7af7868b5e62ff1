package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.caveat.work.Progress;

/** Makes what is shown of an export before it is made, in a folder among the system's temporary ones. */
final class FirstPage {
    private FirstPage() {}

    static Preview of(ExportFormat format, Publication first, Progress progress) throws IOException {
        Path temporary = Files.createTempDirectory("caveat-preview-");
        try {
            Path aside = Files.createDirectory(temporary.resolve(format.name()));
            ExportFolder folder = new ExportFolder(aside, temporary.resolve("none"), Map.of());
            return format.preview(first, folder, new PartOfProgress(progress, 0, 1));
        } finally {
            Removal.of(temporary);
        }
    }
}
