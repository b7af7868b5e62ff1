package org.caveat.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was written of one format.
 *
 * @param files what its folder holds
 * @param unchanged how many of them were taken over from an earlier export
 * @param contents what it carries, and what it does not
 */
public record FormatReport(
        String format, Instant started, Instant finished, List<ExportedFile> files, int unchanged, Contents contents) {
    public FormatReport {
        files = List.copyOf(files);
    }

    public Duration took() {
        return Duration.between(started, finished);
    }
}
