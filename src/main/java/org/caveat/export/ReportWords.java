package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Messages;

/** What a report says, in words. */
public final class ReportWords {
    private final Messages messages;

    public ReportWords(Messages messages) {
        this.messages = messages;
    }

    /** Names what is left out, with the reason and, where there is one, what to do. */
    public String message(LeftOut leftOut) {
        String what = leftOut.statement().orElse("");
        return messages.get(
                "export.left-out-" + leftOut.why().key(),
                leftOut.file(),
                what,
                leftOut.reason().orElse(""));
    }

    /** What should be looked at of a format: what it had no place for, though that is no failure. */
    List<String> warnings(Publishing publishing, List<LeftOut> byTheFormat) {
        List<String> warnings = warnings(publishing);
        byTheFormat.stream()
                .filter(leftOut -> !leftOut.isFailure())
                .map(this::message)
                .forEach(warnings::add);
        return warnings;
    }

    List<String> warnings(Publishing publishing) {
        List<String> warnings = new ArrayList<>();
        publishing.conflicts().forEach(file -> warnings.add(messages.get("export.conflict-open", file)));
        int unknown = publishing.unknown().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (unknown > 0) {
            warnings.add(messages.get(
                    "export.unknown-keys", unknown, publishing.unknown().size()));
        }
        return warnings;
    }
}
