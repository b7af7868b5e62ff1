package org.caveat.ui.coverage;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Standing.State;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** Photographs of which some questions were asked; all of it is invented. */
final class Asked {

    private Asked() {}

    /** A caveat that leaves its question in a state. */
    static Statement caveat(int number, Kind kind, State state) {
        Statement plain = Given.caveat(number, kind, "Invented.");
        return switch (state) {
            case NOT_ASKED -> throw new IllegalArgumentException("nobody asked");
            case NO_SOURCE -> plain;
            case ANSWERED -> citing(plain, Stance.ASSERTS);
            case DISPUTED -> citing(plain, Stance.ASSERTS, Stance.DISPUTES);
            case NOT_KNOWN ->
                citing(plain, Stance.ASSERTS).with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN));
        };
    }

    private static Statement citing(Statement statement, Stance... stances) {
        List<Evidence> evidence = List.of(stances).stream()
                .map(stance -> Evidence.of(stance, Source.of("Example Archive, folder 3.")))
                .toList();
        return statement.with(StatementFields.EVIDENCE, evidence);
    }

    /** A photograph whose questions, in their order, stand so. */
    static Holding photograph(String file, List<State> states) {
        Statement[] statements = java.util.stream.IntStream.range(0, states.size())
                .filter(at -> states.get(at) != State.NOT_ASKED)
                .mapToObj(at -> caveat(at + 1, Kind.KNOWN.get(at), states.get(at)))
                .toArray(Statement[]::new);
        return Given.photograph(file, statements);
    }
}
