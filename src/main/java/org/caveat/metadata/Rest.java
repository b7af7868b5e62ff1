package org.caveat.metadata;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** All that a file says beside its header and the facts that are asked for by name. */
public sealed interface Rest {
    /** There is nothing else. */
    Rest NOTHING = new Held(List.of(), List.of());

    /** It is at hand. */
    record Held(List<Entry> entries, List<String> problems) implements Rest {
        public Held {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /**
     * It is left in the file, and read from there by whoever asks: of a hundred thousand photographs nobody could hold it.
     *
     * @param modified nanoseconds since 1970, when the facts were read: a file that changed says something else
     * @param reader reads the whole file
     */
    record InTheFile(FileAt file, long modified, Function<Path, FileFacts> reader) implements Rest {}
}
