package org.caveat.export;

import java.util.Set;
import org.caveat.model.Beyond;
import org.caveat.text.Messages;

/** Where beyond the frame something stood, in words. */
public final class BeyondWords {
    private static final Set<String> EDGES = Set.of("left", "right", "top", "bottom", "camera");

    private final Messages messages;

    public BeyondWords(Messages messages) {
        this.messages = messages;
    }

    /** <i>Beyond the left edge</i>; an edge that this program does not know by its own name. */
    public String of(Beyond beyond) {
        return EDGES.contains(beyond.edge())
                ? messages.get("export.beyond-" + beyond.edge())
                : messages.get("export.beyond-other", beyond.edge());
    }
}
