package org.caveat.edit.template;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Field;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** Says what is seen, or what the original caption says, where that is not said already or is to be replaced. */
record SayTexts(boolean replaces, Hand by) {

    Edit say(Statement statement, AnnotatedPhotograph state) {
        Optional<Statement> there = statement.isCaption() ? state.caption() : state.originalCaption();
        if (there.isEmpty()) {
            return InsertStatement.last(statement);
        }
        return statement.isCaption() ? describe(there.get(), statement) : transcribe(there.get(), statement);
    }

    private Edit describe(Statement there, Statement statement) {
        List<Body> bodies = new ByLanguage<>(Body::text, replaces)
                .of(there.get(StatementFields.BODY), statement.get(StatementFields.BODY));
        return new ReviseStatement<>(there.id(), StatementFields.BODY, bodies, by);
    }

    /** The words of others are one thing with what they rest on: a part of them is never put beside another's. */
    private Edit transcribe(Statement there, Statement statement) {
        boolean isFilled = there.texts().stream().anyMatch(text -> !text.value().isBlank());
        boolean isSame = there.get(StatementFields.BODY).equals(statement.get(StatementFields.BODY));
        if (isSame || (isFilled && !replaces)) {
            return Several.NOTHING;
        }
        Place place = Place.statement(there.id());
        return Several.of(
                put(place, statement, StatementFields.BODY),
                put(place, statement, StatementFields.CERTAINTY),
                put(place, statement, StatementFields.EVIDENCE),
                by.touches(place));
    }

    private static <T> Edit put(Place place, Statement statement, Field<T> field) {
        return new Put<>(place, field, statement.get(field));
    }
}
