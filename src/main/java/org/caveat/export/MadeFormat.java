package org.caveat.export;

import java.nio.file.Path;

/**
 * A format that is written, and not yet in its place.
 *
 * @param folder where it lies now
 */
public record MadeFormat(FormatReport report, Path folder) {}
