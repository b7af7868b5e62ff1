package org.caveat.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.search.Suggestion;
import org.caveat.search.Suggestions;

/** What is suggested while somebody types in the search field, and the one that is chosen: none, until an arrow key chooses. */
final class SuggestionsModel {
    private final SearchModel search;
    private final Suggestions suggestions;
    private final ReadOnlyObjectWrapper<List<Suggestion>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Suggestion>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int place;

    SuggestionsModel(SearchModel search, FacetWords words) {
        this.search = search;
        this.suggestions = new Suggestions(search.counts(), words::name);
    }

    ReadOnlyObjectProperty<List<Suggestion>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Suggestion>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !offered.get().isEmpty();
    }

    /** Somebody types, at a place of the text. */
    void type(int at) {
        place = at;
        chosen.set(Optional.empty());
        offered.set(suggestions.at(search.textProperty().get(), at));
    }

    void close() {
        chosen.set(Optional.empty());
        offered.set(List.of());
    }

    /** Goes down the list, or up, and round at the ends. */
    void move(int by) {
        List<Suggestion> all = offered.get();
        if (!all.isEmpty()) {
            int from = chosen.get().map(all::indexOf).orElse(by > 0 ? -1 : 0);
            chosen.set(Optional.of(all.get(Math.floorMod(from + by, all.size()))));
        }
    }

    /** Takes a suggestion into the text, as if it had been typed; gives back where one types on. */
    int take(Suggestion suggestion) {
        Suggestions.Taken taken = Suggestions.take(search.textProperty().get(), place, suggestion);
        search.textProperty().set(taken.text());
        return taken.place();
    }
}
