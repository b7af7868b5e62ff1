package org.caveat.importing.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of an export, and the columns by which each is known. */
enum OwnTable {
    PHOTOGRAPHS("file", "lead_caveat", "date_edtf"),
    CAVEATS("file", "id", "kind", "beyond_edge"),
    EVIDENCE("caveat_id", "stance", "citation"),
    PEOPLE("file", "name", "authority", "region"),
    PLACES("file", "name", "role", "certainty", "authority"),
    MAKERS("file", "name", "role", "certainty", "authority"),
    DISCUSSION("file", "id", "reply_to"),
    HISTORY("file", "in", "field", "before");

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> columns;

    OwnTable(String... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Which table has these headings; two have the same, and are told apart by their names.
     *
     * @param fileName in lower case
     */
    static Optional<OwnTable> of(String fileName, List<String> headings) {
        List<OwnTable> like = List.of(values()).stream()
                .filter(table -> headings.containsAll(table.columns))
                .toList();
        return like.stream()
                .filter(table -> fileName.contains(table.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> like.stream().findFirst());
    }
}
