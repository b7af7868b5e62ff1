package org.caveat.export.coverage;

import org.caveat.model.Standing;
import org.caveat.model.Standing.State;

/**
 * How one question of one photograph stands.
 *
 * @param answers how many there are; 0 where it was not asked
 */
public record CoverageCell(State state, int answers) {

    public static CoverageCell of(Standing standing) {
        return new CoverageCell(standing.state(), standing.answers().size());
    }
}
