package org.caveat.ui.inspector.questions;

import java.util.Optional;
import javafx.scene.Node;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;

/** The sign of how a question or an answer stands; told by its shape, whatever the colours. */
final class StateSign {
    private static final double MARK = 14;
    private static final double SIGN = 12;
    private static final double IN_TALLY = 16;

    private StateSign() {}

    /** Beside the words of a state; an answer that does not say how sure it is has none. */
    static Optional<Node> beside(Standing standing) {
        return standing.strongest().map(StateSign::beside).orElseGet(() -> Optional.of(CertaintyMark.notAsked(MARK)));
    }

    static Optional<Node> beside(Caveat answer) {
        return switch (Standing.of(answer)) {
            case DISPUTED -> Optional.of(Glyph.sign("disputed", SIGN));
            case NO_SOURCE -> Optional.of(Glyph.sign("no-source", SIGN));
            case NOT_KNOWN -> Optional.of(CertaintyMark.of(Certainty.UNKNOWN, MARK));
            default -> answer.certainty().map(sure -> CertaintyMark.of(sure, MARK));
        };
    }

    /** In the tally, where an answer shows the glyph of its kind. */
    static Node inTally(Standing standing) {
        State state = standing.state();
        return switch (state) {
            case NOT_ASKED -> CertaintyMark.notAsked(IN_TALLY);
            case NOT_KNOWN -> inInk(CertaintyMark.of(Certainty.UNKNOWN, IN_TALLY));
            case NO_SOURCE -> Glyph.sign("no-source", IN_TALLY);
            case DISPUTED -> Glyph.sign("disputed", IN_TALLY);
            case ANSWERED -> Glyph.kind(standing.kind(), IN_TALLY);
        };
    }

    private static Node inInk(Node mark) {
        mark.getStyleClass().add("in-ink");
        return mark;
    }
}
