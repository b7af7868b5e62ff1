package org.caveat.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The persons shown on the photograph in front who have a region: which there are, and who is meant. */
public final class PersonsModel {
    private final ReadOnlyObjectWrapper<List<PersonMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> pointedAt = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<List<PersonMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The id of the person who is selected. */
    public ReadOnlyObjectProperty<Optional<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The id of the person over whom the mouse is. */
    public ReadOnlyObjectProperty<Optional<String>> pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    /** Shows the persons of a photograph. Who is no longer among them is no longer selected. */
    public void show(List<PersonMark> shown) {
        if (!shown.equals(marks.get())) {
            marks.set(shown);
            selected.set(selected.get().filter(this::isShown));
            pointedAt.set(pointedAt.get().filter(this::isShown));
        }
    }

    private boolean isShown(String id) {
        return marks.get().stream().anyMatch(mark -> mark.id().equals(id));
    }

    /** Selects a person, or nobody. */
    public void select(Optional<String> id) {
        selected.set(id);
    }

    /** The mouse is over a place of the stage. */
    public void pointAt(Touch touch) {
        pointedAt.set(at(touch).map(PersonMark::id));
    }

    /** The mouse is elsewhere. */
    public void pointAway() {
        pointedAt.set(Optional.empty());
    }

    /** The person with the smallest region under the mouse. */
    Optional<PersonMark> at(Touch touch) {
        Hit hit = Hit.of(touch);
        return marks.get().stream()
                .filter(mark -> hit.on(mark.region()))
                .min(Comparator.comparingLong(PersonMark::area));
    }

    Optional<PersonMark> selectedMark() {
        return marks.get().stream()
                .filter(mark -> selected.get().filter(mark.id()::equals).isPresent())
                .findFirst();
    }
}
