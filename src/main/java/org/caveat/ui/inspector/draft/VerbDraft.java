package org.caveat.ui.inspector.draft;

import java.util.function.Function;
import java.util.function.Supplier;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.model.AnnotatedPhotograph;

/**
 * A draft that is said by a verb of its own.
 *
 * @param name the key of the words for the step
 * @param part what more tells it from other drafts, the language for instance
 */
public record VerbDraft<T>(String name, Supplier<String> part, Function<AnnotatedPhotograph, T> shown, Saying<T> saying)
        implements Draft.Of<T> {

    /** Makes the edit that says what was typed. */
    @FunctionalInterface
    public interface Saying<T> {
        Edit edit(T typed, AnnotatedPhotograph state, Hand by);
    }

    @Override
    public String mergeKey() {
        return name + " " + part.get();
    }

    @Override
    public T read(AnnotatedPhotograph state) {
        return shown.apply(state);
    }

    @Override
    public Edit say(T typed, AnnotatedPhotograph state, Hand by) {
        return saying.edit(typed, state, by);
    }
}
