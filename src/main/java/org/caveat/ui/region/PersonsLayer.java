package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Subscriptions;

/** The persons on the picture. Whoever is selected, or is spoken of by the selected caveat, is named. */
final class PersonsLayer extends Group implements AutoCloseable {
    private final RegionsModel model;
    private final ObservableValue<Viewport> viewport;
    private final Messages messages;
    private final Words words;
    private final List<PersonView> persons = new ArrayList<>();
    private final Group plates = new Group();
    private final Subscriptions subscriptions = new Subscriptions();

    PersonsLayer(RegionsModel model, ObservableValue<Viewport> viewport, Messages messages, Words words) {
        this.model = model;
        this.viewport = viewport;
        this.messages = messages;
        this.words = words;
        setAutoSizeChildren(true);
        plates.setAutoSizeChildren(false);
        subscriptions.watch(model.persons().marksProperty(), this::rebuild);
        subscriptions.on(model.persons().selectedProperty(), this::mark);
        subscriptions.on(model.persons().pointedAtProperty(), this::mark);
        subscriptions.on(model.marksProperty(), this::mark);
        subscriptions.watch(model.selectedProperty(), caveat -> {
            if (caveat.isPresent()) {
                model.persons().select(Optional.empty());
            }
            mark();
        });
        subscriptions.on(viewport, this::place);
    }

    private void rebuild(List<PersonMark> shown) {
        persons.clear();
        shown.forEach(
                mark -> persons.add(new PersonView(mark, named(mark.person().name()), model, messages)));
        getChildren().setAll(persons);
        plates.getChildren().setAll(persons.stream().map(PersonView::plate).toList());
        place();
        mark();
    }

    /** The names of those who are named, which stand above all regions. */
    Group plates() {
        return plates;
    }

    /** Those whose names are to be read. */
    List<PersonView> named() {
        return persons.stream().filter(PersonView::isNamed).toList();
    }

    /** The name, and how sure it is unless it is certain. */
    private String named(Name name) {
        String said = name.value().isBlank() ? messages.get("region.person-not-known") : name.value();
        return name.certainty()
                .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                .map(certainty -> messages.get("region.person-certainty", said, words.certainty(certainty)))
                .orElse(said);
    }

    private void place() {
        Viewport view = viewport.getValue();
        persons.forEach(person -> person.place(view));
    }

    private void mark() {
        Optional<String> selected = model.persons().selectedProperty().get();
        Optional<String> pointedAt = model.persons().pointedAtProperty().get();
        List<String> spokenOf = spokenOf();
        for (PersonView person : persons) {
            boolean isSelected = selected.filter(person.id()::equals).isPresent();
            boolean isNamed = pointedAt.filter(person.id()::equals).isPresent() || spokenOf.contains(person.id());
            person.mark(isSelected, isNamed);
        }
    }

    /** Shows a person where the region is being moved to, before the photograph knows of it. */
    void reshape(Optional<Held> held) {
        persons.forEach(person ->
                person.reshape(held.filter(now -> now.id().equals(person.id())).map(Held::region)));
    }

    /** Whether the keyboard is on a person. */
    boolean hasKeyboard() {
        return persons.stream().anyMatch(PersonView::isFocused);
    }

    /** Puts the keyboard on the person who is selected, if one is. */
    void takeKeyboard() {
        Optional<String> selected = model.persons().selectedProperty().get();
        List.copyOf(persons).stream()
                .filter(person -> selected.filter(person.id()::equals).isPresent())
                .forEach(PersonView::requestFocus);
    }

    private List<String> spokenOf() {
        return model.selectedProperty()
                .get()
                .flatMap(id -> model.marksProperty().get().stream()
                        .filter(mark -> mark.id().equals(id))
                        .findFirst())
                .map(RegionMark::caveat)
                .map(Caveat::about)
                .orElse(List.of());
    }

    @Override
    public void close() {
        subscriptions.close();
        getChildren().clear();
        plates.getChildren().clear();
    }
}
