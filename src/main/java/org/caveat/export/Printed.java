package org.caveat.export;

import java.util.List;

/**
 * What was put on paper.
 *
 * @param pages how many
 * @param notPrinted what could not be, each in a sentence with its reason
 */
public record Printed(int pages, List<String> notPrinted) {
    public Printed {
        notPrinted = List.copyOf(notPrinted);
    }
}
