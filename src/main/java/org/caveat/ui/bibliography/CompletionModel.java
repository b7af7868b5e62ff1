package org.caveat.ui.bibliography;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.ui.bibliography.Citing.Offer;

/** What is offered while a citation is typed, and the one that is chosen: none, until an arrow key chooses. */
final class CompletionModel {
    private final Citing citing;
    private final ReadOnlyObjectWrapper<List<Offer>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Offer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean isWanted;

    CompletionModel(Citing citing) {
        this.citing = citing;
    }

    ReadOnlyObjectProperty<List<Offer>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Offer>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !offered.get().isEmpty();
    }

    /** Somebody typed this far. */
    void type(String text) {
        isWanted = true;
        chosen.set(Optional.empty());
        citing.offer(text, found -> {
            if (isWanted) {
                chosen.set(Optional.empty());
                offered.set(found);
            }
        });
    }

    /** What is offered is not wanted; what is still being looked for neither. */
    void close() {
        isWanted = false;
        chosen.set(Optional.empty());
        offered.set(List.of());
    }

    /** Goes down the list, or up, and round at the ends. */
    void move(int by) {
        List<Offer> all = offered.get();
        if (!all.isEmpty()) {
            int from = chosen.get().map(all::indexOf).orElse(by > 0 ? -1 : 0);
            chosen.set(Optional.of(all.get(Math.floorMod(from + by, all.size()))));
        }
    }
}
