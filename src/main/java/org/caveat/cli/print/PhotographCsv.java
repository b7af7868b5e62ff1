package org.caveat.cli.print;

import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.PlainText;
import org.caveat.metadata.Header;
import org.caveat.text.FormulaGuard;

/**
 * A list of photographs as a table for other programs: RFC 4180, with the keys of the JSON as the header. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe: see {@link FormulaGuard}.
 */
public final class PhotographCsv {
    private static final List<String> COLUMNS = List.of(
            "file",
            "type",
            "bytes",
            "width",
            "height",
            "orientation",
            "instant",
            "headline",
            "caveats",
            "disputed",
            "unsourced",
            "withdrawn",
            "files",
            "status",
            "reason");
    private static final String TO_BE_QUOTED = ",\"\r\n";

    private final Console console;

    public PhotographCsv(Console console) {
        this.console = console;
    }

    public void print(ListedPhotographs list) {
        row(COLUMNS);
        list.photographs().forEach(photograph -> row(cells(photograph)));
    }

    private static List<String> cells(Shown photograph) {
        Header header = photograph.holding().facts().header();
        return List.of(
                text(photograph.file()),
                text(header.mediaType()),
                String.valueOf(header.bytes()),
                number(photograph.width()),
                number(photograph.height()),
                String.valueOf(header.orientation()),
                text(photograph.instant().orElse("")),
                text(photograph.headline().orElse("")),
                String.valueOf(photograph.standing().size()),
                String.valueOf(photograph.disputed()),
                String.valueOf(photograph.unsourced()),
                String.valueOf(photograph.withdrawn()),
                text(String.join("|", photograph.files())),
                photograph.status(),
                text(photograph.holding().reason().orElse("")));
    }

    private static String number(Optional<Integer> pixels) {
        return pixels.map(String::valueOf).orElse("");
    }

    /** A line break stays one, as the format allows; what else is harmful to a terminal is shown as an escape. */
    private static String text(String cell) {
        String plain = String.join("\n", cell.lines().map(PlainText::line).toList());
        return FormulaGuard.guarded(plain);
    }

    private void row(List<String> cells) {
        console.print(String.join(",", cells.stream().map(PhotographCsv::quoted).toList()) + "\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> TO_BE_QUOTED.indexOf(character) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
