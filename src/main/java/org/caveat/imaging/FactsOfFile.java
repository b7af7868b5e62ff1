package org.caveat.imaging;

import java.nio.file.Path;
import org.caveat.metadata.FileFacts;

/** Tells what a file says of itself, which way up it stands for one. Never throws. */
@FunctionalInterface
public interface FactsOfFile {

    FileFacts read(Path file);
}
