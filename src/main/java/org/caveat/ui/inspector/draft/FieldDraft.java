package org.caveat.ui.inspector.draft;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;

/**
 * A draft of one field of the photograph.
 *
 * @param name the key of the words for the step
 * @param shown what of the field is typed
 * @param said the field with what was typed put into what stands there now
 */
public record FieldDraft<T, V>(String name, Field<V> field, Function<V, T> shown, BiFunction<T, V, V> said)
        implements Draft.Of<T> {

    /** A draft of the whole field. */
    public static <V> FieldDraft<V, V> whole(String name, Field<V> field) {
        return new FieldDraft<>(name, field, Function.identity(), (typed, stood) -> typed);
    }

    @Override
    public T read(AnnotatedPhotograph state) {
        return shown.apply(state.photograph().get(field));
    }

    @Override
    public Edit say(T typed, AnnotatedPhotograph state, Hand by) {
        return new Put<>(
                Place.PHOTOGRAPH, field, said.apply(typed, state.photograph().get(field)));
    }
}
