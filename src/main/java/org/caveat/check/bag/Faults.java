package org.caveat.check.bag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.check.rule.Observation;
import org.caveat.check.rule.Severity;

/** What was found in a bag. Safe for several threads. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param variant which of the rule's messages says it; empty where it has one
     */
    void add(BagRule rule, String file, String variant, Object... arguments) {
        add(rule, file, variant, Optional.empty(), arguments);
    }

    /** One that matters less than its rule mostly does. */
    void warn(BagRule rule, String file, String variant, Object... arguments) {
        add(rule, file, variant, Optional.of(Severity.WARNING), arguments);
    }

    private synchronized void add(
            BagRule rule, String file, String variant, Optional<Severity> severity, Object... arguments) {
        found.add(new Fault(rule, new Observation(file, Optional.empty(), variant, severity, List.of(arguments))));
    }

    /** All of it, each once: by file, and of one file in the order of the rules. */
    synchronized List<Fault> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Fault fault) -> fault.observation().file())
                        .thenComparing(Fault::rule)
                        .thenComparing(fault -> fault.observation().variant()))
                .toList();
    }
}
