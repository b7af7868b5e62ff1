package org.caveat.search;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.WrittenInFile;

/** How what a file says of itself is come by, where {@code meta.} asks for it; asked on any thread. */
@FunctionalInterface
public interface TagValues {
    /** As it was read with the photograph. */
    TagValues AS_READ = WrittenInFile::of;

    Stream<WrittenInFile> of(Holding holding);
}
