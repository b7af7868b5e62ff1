package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Said;
import org.caveat.model.Statement;

/**
 * Says of a photograph what is said of it elsewhere: every field that differs, and every statement that is not there yet.
 * A statement that is said here alone stays, and so does what is not understood.
 */
public record SayAlso(AnnotatedPhotograph elsewhere) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Edit> edits = new ArrayList<>(
                fields(Place.PHOTOGRAPH, state, elsewhere.photograph().said()));
        for (Statement statement : elsewhere.statements()) {
            if (state.statement(statement.id()).isPresent()) {
                edits.addAll(fields(Place.statement(statement.id()), state, statement.said()));
            } else {
                edits.add(InsertStatement.last(statement));
            }
        }
        return new Several(edits);
    }

    private static List<Edit> fields(Place place, AnnotatedPhotograph state, Said wanted) {
        Said stands = place.read(state);
        return Stream.concat(wanted.fields().stream(), stands.fields().stream())
                .distinct()
                .filter(field -> !stands.get(field).equals(wanted.get(field)))
                .map(field -> put(place, field, wanted))
                .toList();
    }

    private static <T> Edit put(Place place, Field<T> field, Said wanted) {
        return new Put<>(place, field, wanted.get(field));
    }
}
