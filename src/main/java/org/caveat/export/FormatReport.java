package org.caveat.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was written of one format.
 *
 * @param files what its folder holds
 * @param unchanged how many of them were taken over from an earlier export
 * @param contents what it carries, and what it does not
 * @param madeFrom the digest of all that it depends on; empty where it has to be made again in any case
 */
public record FormatReport(
        String format,
        Instant started,
        Instant finished,
        List<ExportedFile> files,
        int unchanged,
        Contents contents,
        Optional<String> madeFrom) {
    public FormatReport {
        files = List.copyOf(files);
    }

    /** How long the writing took. */
    public Duration took() {
        return Duration.between(started, finished);
    }
}
