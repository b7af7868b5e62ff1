package org.caveat.ui.fx;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.SaveNews;

/** How the saving of all sidecars goes, as the status line tells it. */
public final class SavingState {
    private final Set<String> waiting = new TreeSet<>();
    private final Map<String, String> trouble = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told(false, Optional.empty(), Optional.empty()));

    /**
     * What is to be told.
     *
     * @param waits something is not yet on disk
     * @param saved when something was saved last
     * @param trouble why something cannot be saved, in a sentence; it stands until it is over
     */
    public record Told(boolean waits, Optional<Instant> saved, Optional<String> trouble) {}

    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    void hear(SaveNews news) {
        Optional<Instant> saved = told.get().saved();
        if (news instanceof SaveNews.Saved done) {
            waiting.remove(news.file());
            trouble.remove(news.file());
            saved = Optional.of(done.moment());
        } else if (news instanceof SaveNews.Failed failed) {
            trouble.put(news.file(), failed.sentence());
        } else {
            waiting.add(news.file());
        }
        told.set(new Told(!waiting.isEmpty(), saved, trouble.values().stream().findFirst()));
    }
}
