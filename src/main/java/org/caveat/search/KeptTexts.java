package org.caveat.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;

/**
 * The texts of some photographs as they were last asked for, so that they are not folded anew at every letter. For several
 * threads.
 */
public final class KeptTexts {
    /** About as much room as the index of a hundred thousand photographs takes, at the most. */
    private static final int MOST = 20_000;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(AnnotatedPhotograph state, SearchableText text) {}

    public SearchableText of(Holding holding) {
        Kept before = kept.get(holding.file());
        // the same object, not an equal one: comparing all that is said would cost as much as folding it
        if (before != null && isSame(before.state(), holding.state())) {
            return before.text();
        }
        SearchableText text = SearchableText.of(holding);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(holding.file(), new Kept(holding.state(), text));
        return text;
    }

    /** Lets go of all of them: memory runs short. */
    public void clear() {
        kept.clear();
    }

    @SuppressWarnings("ReferenceEquality") // see there
    private static boolean isSame(AnnotatedPhotograph one, AnnotatedPhotograph other) {
        return one == other;
    }
}
