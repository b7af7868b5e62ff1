package org.caveat.ui.fx;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.SaveNews;

/** How the saving of all sidecars goes, as the status line tells it. */
public final class SavingState {
    private final Set<String> waiting = new HashSet<>();
    private final Map<String, SaveNews.Failed> trouble = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told(false, Optional.empty(), Optional.empty(), 0, 0));

    private int sinceRest;

    /**
     * What is to be told.
     *
     * @param waits something is not yet on disk
     * @param saved when something was saved last
     * @param failed what cannot be saved, and why; it stands until it is over
     * @param done how many of those that were changed since all was on disk are on disk
     * @param total how many were changed since all was on disk
     */
    public record Told(boolean waits, Optional<Instant> saved, Optional<SaveNews.Failed> failed, int done, int total) {

        /** Why something cannot be saved, in a sentence. */
        public Optional<String> trouble() {
            return failed.map(SaveNews.Failed::sentence);
        }
    }

    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Hears several at once, in their order, and tells what they come to. */
    void hear(List<SaveNews> all) {
        Optional<Instant> saved = told.get().saved();
        for (SaveNews news : all) {
            if (news instanceof SaveNews.Saved done) {
                waiting.remove(news.file());
                trouble.remove(news.file());
                saved = Optional.of(done.moment());
            } else if (news instanceof SaveNews.Failed failed) {
                trouble.put(news.file(), failed);
            } else if (waiting.add(news.file())) {
                sinceRest++;
            }
            sinceRest = waiting.isEmpty() ? 0 : sinceRest;
        }
        told.set(new Told(
                !waiting.isEmpty(),
                saved,
                trouble.values().stream().findFirst(),
                sinceRest - waiting.size(),
                sinceRest));
    }
}
