package org.caveat.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an export.
 *
 * @param title what the collection is called
 * @param target the folder that holds the formats' folders, and the report as a file
 */
public record ExportReport(String title, Path target, List<FormatReport> formats) {
    public ExportReport {
        formats = List.copyOf(formats);
    }

    /** What is left out of any format, each once. */
    public List<LeftOut> leftOut() {
        return formats.stream()
                .flatMap(format -> format.contents().leftOut().stream())
                .distinct()
                .toList();
    }

    /** The photographs, or pictures, that could not be carried though nobody chose to leave them out. */
    public List<LeftOut> failures() {
        return leftOut().stream().filter(LeftOut::isFailure).toList();
    }

    /** What should be looked at, in words, each once. */
    public List<String> warnings() {
        return formats.stream()
                .flatMap(format -> format.contents().warnings().stream())
                .distinct()
                .toList();
    }

    /** How many files all formats wrote together; the report is not among them. */
    public int files() {
        return formats.stream().mapToInt(format -> format.files().size()).sum();
    }
}
