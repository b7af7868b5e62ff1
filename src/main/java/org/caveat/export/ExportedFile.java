package org.caveat.export;

import java.util.Optional;

/**
 * A file that an export wrote.
 *
 * @param path relative to the format's folder, with {@code /}
 * @param bytes its size
 * @param modified its time of change, by which it is seen whether somebody else changed it since
 * @param madeFrom what it was made from, so that a later export can take it over; only of what is costly to make
 * @param note what the format needs to know of it again, such as a picture's size
 */
public record ExportedFile(
        String path, long bytes, String modified, Optional<String> madeFrom, Optional<String> note) {}
