package org.caveat.edit.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;

/** The passages of words that are said of a photograph. */
public final class Passages {
    private static final Hand NOBODY = new Hand(Agent.software(""), java.time.Instant.EPOCH, () -> "");

    private Passages() {}

    /** Each once: those of the photograph itself, then those of each statement that stands. */
    public static List<Passage> of(AnnotatedPhotograph state) {
        Set<Passage> all = new LinkedHashSet<>();
        new Walk(
                        passage -> {
                            all.add(passage);
                            return passage.words();
                        },
                        NOBODY)
                .through(state);
        return new ArrayList<>(all);
    }
}
