package org.caveat.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.caveat.importing.Difference;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Incoming;
import org.caveat.text.Messages;

/** What an import would do, line by line: what changes, what stays as it is, and what could not be understood. */
record Outlook(List<Line> lines) {
    Outlook {
        lines = List.copyOf(lines);
    }

    /** One line. */
    sealed interface Line {}

    /** Begins what belongs together. */
    record Heading(String words) implements Line {}

    /** @param photograph its path in the collection */
    record Change(String photograph, Difference difference) implements Line {}

    /** What could not be taken, in a sentence. */
    record Problem(String sentence) implements Line {}

    static Outlook of(ImportPlan plan, Messages messages) {
        List<Line> lines = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (Incoming incoming : plan.incoming()) {
            String file = incoming.photograph().file();
            incoming.changes().forEach(change -> lines.add(new Change(file, change)));
            incoming.kept().forEach(stays -> kept.add(new Change(file, stays)));
        }
        if (!kept.isEmpty()) {
            lines.add(new Heading(messages.get("ui-importing.kept", kept.size())));
            lines.addAll(kept);
        }
        if (!plan.problems().isEmpty()) {
            lines.add(new Heading(
                    messages.get("ui-importing.problems", plan.problems().size())));
            plan.problems().forEach(sentence -> lines.add(new Problem(sentence)));
        }
        return new Outlook(lines);
    }
}
