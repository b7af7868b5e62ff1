package org.caveat.collection.relink;

import java.util.Locale;
import org.caveat.text.Messages;

/** What is found of sidecars without photographs, in words that say what to do. */
public final class RelinkWords {
    private static final int NAMED = 3;

    private final Messages messages;

    public RelinkWords(Messages messages) {
        this.messages = messages;
    }

    /** Why one stays as it is. */
    public String sentence(Plan.Left left) {
        String key = "relink." + left.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean isAlike =
                left.why() == Plan.Why.NO_DIGEST && !left.photographs().isEmpty();
        return messages.get(
                isAlike ? "relink.no-digest-alike" : key,
                left.file(),
                names(left),
                left.reason().orElse(""));
    }

    private String names(Plan.Left left) {
        String named =
                String.join(", ", left.photographs().stream().limit(NAMED).toList());
        return left.photographs().size() > NAMED ? messages.get("text.and-others", named) : named;
    }

    /** Why one is moved. */
    public String reason(Plan.Match match) {
        return messages.get(match.isLeftOver() ? "relink.by-id" : "relink.by-content");
    }
}
