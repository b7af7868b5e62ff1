package org.caveat.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one format is read by a parser of somebody else's, with no knowledge of how it was written. A format without one
 * cannot be added: see {@link NoExportDropsACaveatTest}.
 */
public interface ForeignReading {

    /** The format's name, which is that of its folder. */
    String format();

    /** Every caveat that a format's folder tells, by id. */
    List<Told> read(Path folder) throws Exception;

    /** All that a format's folder says in letters, markup and packing undone: for what must not be there. */
    String words(Path folder) throws Exception;

    /** What is told of a caveat in the way in which the format tells it. */
    default Told asItTells(Told told) {
        return told;
    }

    /** What of that which is carried only when asked for the format has a place for. */
    default Set<Extra> carries() {
        return EnumSet.allOf(Extra.class);
    }

    /** Whether the format carries all that there is, asked or not. */
    default boolean isUnfiltered() {
        return false;
    }

    /** The folders in which the format carries what is published and nothing else. */
    default Path published(Path folder) {
        return folder;
    }

    /** Whether the format may refuse a photograph as a whole, as one without letters for its script. */
    default boolean mayRefuse() {
        return false;
    }

    /** Every file below a folder, in the order of their names. */
    static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Every format's, one a line. */
    static List<ForeignReading> all() {
        return List.of(
                new CsvReading(), //
                new JsonLdReading(),
                new SiteReading(),
                new IiifReading(),
                new PdfReading(),
                new BagReading(),
                new XmpReading(),
                new ImagesReading());
    }
}
