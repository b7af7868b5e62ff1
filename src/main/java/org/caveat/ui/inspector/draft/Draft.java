package org.caveat.ui.inspector.draft;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.model.AnnotatedPhotograph;

/**
 * One thing that is being typed. What is typed stands here at once and becomes an edit a moment later; a change from
 * elsewhere shows here only while nothing is typed that is not yet said.
 *
 * @param <T> the type of what is typed, immutable
 */
public final class Draft<T> {
    private final Drafts all;
    private final Of<T> of;
    private final ReadOnlyObjectWrapper<T> value;
    private boolean unsaid;

    /** What a draft is of: how it is read from what is said, and how it is said. */
    public interface Of<T> {
        /** The key of the words for the step. */
        String name();

        /** What tells it from other drafts: typing in one of them is one step to undo. */
        default String mergeKey() {
            return name();
        }

        T read(AnnotatedPhotograph state);

        /** The edit that says it. */
        Edit say(T typed, AnnotatedPhotograph state, Hand by);
    }

    Draft(Drafts all, Of<T> of, T nothing) {
        this.all = all;
        this.of = of;
        this.value = new ReadOnlyObjectWrapper<>(nothing);
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public T value() {
        return value.get();
    }

    /** Takes what is typed. */
    public void type(T typed) {
        if (!Objects.equals(typed, value.get())) {
            unsaid = true;
            value.set(typed);
            all.typed();
        }
    }

    void show(AnnotatedPhotograph state) {
        if (!unsaid) {
            value.set(of.read(state));
        }
    }

    String name() {
        return of.name();
    }

    String mergeKey() {
        return of.mergeKey();
    }

    /** The edit for what is typed and not yet said; from here on it counts as said. */
    Optional<Edit> takeEdit(AnnotatedPhotograph state, Hand by) {
        if (!unsaid) {
            return Optional.empty();
        }
        unsaid = false;
        return Optional.of(of.say(value.get(), state, by));
    }
}
