package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.SavedSearch;
import org.caveat.model.SearchItem;

/**
 * Saves a search, saves it otherwise, or takes it away.
 *
 * @param now what is to stand under the id; empty where nothing is
 * @param at the place of one that was not there; where there are fewer, the last
 */
public record ChangeSearch(String id, Optional<SavedSearch> now, int at) implements CollectionEdit {

    /** Saves one, after all others. */
    public static ChangeSearch save(SavedSearch search) {
        return new ChangeSearch(search.id(), Optional.of(search), Integer.MAX_VALUE);
    }

    public static ChangeSearch remove(String id) {
        return new ChangeSearch(id, Optional.empty(), Integer.MAX_VALUE);
    }

    @Override
    public After applyTo(CollectionDescription description) {
        List<SearchItem> all = new ArrayList<>(description.get(CollectionFields.SEARCHES));
        Optional<SavedSearch> before = description.search(id);
        int place = before.map(all::indexOf).orElseGet(() -> Math.max(0, Math.min(at, all.size())));
        if (before.isPresent()) {
            all.remove(place);
        }
        now.ifPresent(search -> all.add(place, search));
        return new After(description.searching(all), new ChangeSearch(id, before, place));
    }
}
