package org.caveat.ui.tour;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where somebody is on the tour; nowhere, while none goes on. */
public final class TourModel {
    private final ReadOnlyObjectWrapper<Optional<TourStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public boolean goesOn() {
        return step.get().isPresent();
    }

    /** Begins with the first step, also in the midst of a tour. */
    public void begin() {
        leave();
        step.set(Optional.of(TourStep.first()));
    }

    /** Goes on; after the last step the tour is over. */
    public void next() {
        step.get().ifPresent(now -> step.set(now.isLast() ? Optional.empty() : Optional.of(now.next())));
    }

    /** Goes back; from the first step nowhere. */
    public void back() {
        step.get().filter(now -> !now.isFirst()).ifPresent(now -> step.set(Optional.of(now.before())));
    }

    public void leave() {
        step.set(Optional.empty());
    }
}
