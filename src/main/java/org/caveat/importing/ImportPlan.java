package org.caveat.importing;

import java.util.List;

/**
 * What an import would do.
 *
 * @param incoming what would change, by photograph, in the order of the collection
 * @param problems what could not be understood or matched, each in a sentence
 */
public record ImportPlan(List<Incoming> incoming, List<String> problems) {
    public ImportPlan {
        incoming = List.copyOf(incoming);
        problems = List.copyOf(problems);
    }

    /** How many photographs would change. */
    public long changing() {
        return incoming.stream().filter(Incoming::changesSomething).count();
    }
}
