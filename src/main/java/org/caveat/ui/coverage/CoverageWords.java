package org.caveat.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.contactsheet.CellFace;
import org.caveat.ui.contactsheet.SheetWords;

/** The words of the coverage. */
public record CoverageWords(SheetWords sheet) {
    /** The states in the order in which they are explained, the strongest answers first. */
    static final List<State> IN_ORDER =
            List.of(State.ANSWERED, State.DISPUTED, State.NO_SOURCE, State.NOT_KNOWN, State.NOT_ASKED);

    Messages messages() {
        return sheet.messages();
    }

    private Words words() {
        return sheet.words();
    }

    String kind(Kind kind) {
        return words().kind(kind);
    }

    /** Below the title of a photograph: its date; and of one that is covered what is to be read before it is seen. */
    String second(CellFace face) {
        if (!(face.picture() instanceof CellFace.Covered)) {
            return face.second();
        }
        return Stream.of(kind(Kind.CARE), face.second())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String state(State state) {
        return messages().get("coverage.state-" + key(state));
    }

    String legend(State state) {
        return messages().get("coverage.legend-" + key(state));
    }

    private static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A cell as a sentence: <i>After the instant: disputed, 2 sources</i>. */
    String aloud(Standing standing) {
        List<String> parts = new ArrayList<>(List.of(state(standing.state())));
        if (standing.answers().size() > 1) {
            parts.add(messages().get("coverage.answers", standing.answers().size()));
        }
        int sources = standing.answers().stream()
                .mapToInt(answer -> answer.evidence().size())
                .sum();
        if (standing.state() != State.NOT_ASKED && standing.state() != State.NO_SOURCE) {
            parts.add(messages()
                    .get(standing.state() == State.NOT_KNOWN ? "coverage.looked" : "coverage.sources", sources));
        }
        return messages().get("coverage.cell", kind(standing.kind()), String.join(", ", parts));
    }

    /** The same, of which photograph. */
    String aloud(Standing standing, String title) {
        return messages().get("coverage.cell-of", aloud(standing), title);
    }

    /** How many questions were asked of how many photographs. */
    String told(CoverageTotals totals) {
        String told = messages().get("coverage.told", totals.photographs(), totals.asked(), totals.questions());
        return totals.unknown() == 0 ? told : messages().get("coverage.told-unknown", told, totals.unknown());
    }

    /** How often a question stands how: <i>After the instant: asked of 2 of 9 photographs. 1 answered, 1 disputed</i>. */
    String total(Kind kind, CoverageTotals totals) {
        List<String> parts = IN_ORDER.stream()
                .filter(state -> totals.of(kind, state) > 0)
                .map(state -> messages().get("coverage.count", totals.of(kind, state), state(state)))
                .toList();
        return messages()
                .get("coverage.total", kind(kind), totals.asked(kind), totals.counted(), String.join(", ", parts));
    }
}
