package org.caveat.importing;

import java.util.List;

/**
 * What was read from a source.
 *
 * @param comings by photograph, in the order of the source
 * @param problems what could not be understood, each in a sentence that names file and row
 */
public record Readings(List<Coming> comings, List<String> problems) {
    public Readings {
        comings = List.copyOf(comings);
        problems = List.copyOf(problems);
    }
}
