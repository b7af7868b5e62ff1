package org.caveat.check.rule;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;

/**
 * What a rule found, before it is put into words.
 *
 * @param file relative to the collection's folder, with {@code /}
 * @param caveat the id of the statement it is about
 * @param variant which of a rule's messages says it; empty where it has one
 * @param severity where it matters otherwise than what the rule mostly finds
 * @param arguments of the message, after the file
 */
public record Observation(
        String file, Optional<String> caveat, String variant, Optional<Severity> severity, List<Object> arguments) {
    public Observation {
        arguments = List.copyOf(arguments);
    }

    static Observation at(String file, Optional<String> caveat, Object... arguments) {
        return new Observation(file, caveat, "", Optional.empty(), List.of(arguments));
    }

    static Observation of(Holding holding, Object... arguments) {
        return at(holding.file(), Optional.empty(), arguments);
    }

    static Observation of(Holding holding, Caveat caveat, Object... arguments) {
        return at(holding.file(), Optional.of(caveat.id()), arguments);
    }

    /** The same, said by another of the rule's messages. */
    Observation as(String other) {
        return new Observation(file, caveat, other, severity, arguments);
    }

    /** The same, mattering otherwise than the rule says. */
    Observation mattering(Severity other) {
        return new Observation(file, caveat, variant, Optional.of(other), arguments);
    }
}
