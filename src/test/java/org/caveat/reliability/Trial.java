package org.caveat.reliability;

import java.util.List;

/**
 * One line of the table of trials: what was done to the program, how often, and what that cost.
 *
 * @param fault what was done, in words that mean something to a curator
 * @param tried how often
 * @param edits how many edits were made and acknowledged meanwhile; 0 where the fault meets no edit
 * @param lost how many of those edits were gone afterwards
 * @param damaged how many files, photographs and sidecars, were not whole afterwards
 */
public record Trial(Heading heading, String fault, long tried, long edits, long lost, long damaged) {

    String line() {
        return String.join(
                "\t",
                List.of(
                        heading.name(),
                        fault,
                        String.valueOf(tried),
                        String.valueOf(edits),
                        String.valueOf(lost),
                        String.valueOf(damaged)));
    }

    static Trial read(String line) {
        String[] cells = line.split("\t", -1);
        return new Trial(
                Heading.valueOf(cells[0]),
                cells[1],
                number(cells[2]),
                number(cells[3]),
                number(cells[4]),
                number(cells[5]));
    }

    private static long number(String cell) {
        return Long.parseLong(cell);
    }
}
