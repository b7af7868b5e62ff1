package org.caveat.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.caveat.edit.template.ToSay;
import org.caveat.model.Field;
import org.caveat.model.PhotographFields;

/** The parts of what is said of a photograph, each of which can be left out. */
public final class PartsModel {
    /** What is left out until it is asked for: a number is one photograph's own. */
    public static final Set<String> LEFT_AT_FIRST = Set.of(PhotographFields.IDENTIFIER.key());

    private final ToSay all;
    private final List<Part> parts = new ArrayList<>();
    private final ReadOnlyObjectWrapper<ToSay> chosen;

    /**
     * One part.
     *
     * @param key of a field, or the id of a statement
     * @param values what it says, each as it is shown
     * @param notes what else is to be known of it
     */
    public record Part(
            String key, String label, List<String> values, List<PartWords.Note> notes, BooleanProperty isChosen) {
        public Part {
            values = List.copyOf(values);
            notes = List.copyOf(notes);
        }

        boolean isField() {
            return ToSay.FIELDS.stream().map(Field::key).anyMatch(key::equals);
        }
    }

    /** @param left keys of fields that are left out to begin with */
    public PartsModel(ToSay all, PartWords words, Set<String> left) {
        this.all = all;
        this.chosen = new ReadOnlyObjectWrapper<>(all);
        for (PartWords.Worded worded : words.of(all)) {
            BooleanProperty isChosen = new SimpleBooleanProperty(!left.contains(worded.key()));
            isChosen.subscribe((was, is) -> choose());
            parts.add(new Part(worded.key(), worded.label(), worded.values(), worded.notes(), isChosen));
        }
        choose();
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** What was chosen. */
    public ReadOnlyObjectProperty<ToSay> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void choose() {
        Set<String> keys = keys(parts.stream().filter(part -> part.isChosen().get()));
        chosen.set(all.only(keys, keys));
    }

    /** The fields that are left out now, with those that were left out before and are not among these parts. */
    public Set<String> leftOut(Set<String> before) {
        Set<String> here = keys(parts.stream());
        Stream<String> elsewhere = before.stream().filter(key -> !here.contains(key));
        Stream<String> now = parts.stream()
                .filter(part -> part.isField() && !part.isChosen().get())
                .map(Part::key);
        return Stream.concat(elsewhere, now).collect(Collectors.toSet());
    }

    private static Set<String> keys(Stream<Part> some) {
        return some.map(Part::key).collect(Collectors.toSet());
    }
}
