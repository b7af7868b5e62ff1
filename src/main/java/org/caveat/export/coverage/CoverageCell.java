package org.caveat.export.coverage;

import org.caveat.model.Standing;
import org.caveat.model.Standing.State;

/** How one question of one photograph stands, and how many answers it has. */
public record CoverageCell(State state, int answers) {

    public static CoverageCell of(Standing standing) {
        return new CoverageCell(standing.state(), standing.answers().size());
    }
}
