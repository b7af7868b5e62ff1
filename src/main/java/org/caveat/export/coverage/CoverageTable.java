package org.caveat.export.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Standing.State;

/**
 * What the picture shows.
 *
 * @param collection what it is called
 * @param search what was looked for; empty where nothing was
 * @param day on which the picture is made
 * @param rows the photographs in their order
 */
public record CoverageTable(String collection, Optional<String> search, LocalDate day, List<CoverageRow> rows) {
    public CoverageTable {
        rows = List.copyOf(rows);
    }

    /** Of how many of some photographs a question stands so. */
    static int count(List<CoverageRow> among, int question, State state) {
        return (int) among.stream()
                .filter(row -> row.cells()
                        .filter(cells -> cells.get(question).state() == state)
                        .isPresent())
                .count();
    }

    /** Of how many of some photographs it is known. */
    static int known(List<CoverageRow> among) {
        return (int) among.stream().filter(row -> row.cells().isPresent()).count();
    }
}
