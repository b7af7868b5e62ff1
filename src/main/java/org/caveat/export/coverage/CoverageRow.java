package org.caveat.export.coverage;

import java.util.List;
import java.util.Optional;

/**
 * A photograph.
 *
 * @param date in words
 * @param cells of the nine questions in their order; empty where nobody can say
 */
public record CoverageRow(String title, String date, Optional<List<CoverageCell>> cells) {
    public CoverageRow {
        cells = cells.map(List::copyOf);
    }
}
