package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/**
 * Says the text of a caveat anew in one language. The other languages stay.
 *
 * @param language BCP 47
 * @param words blank where nothing is to be said in that language
 */
public record ReviseText(String id, String language, String words, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Statement> statement = state.statement(id);
        if (statement.isEmpty()) {
            return Several.NOTHING;
        }
        List<Body> bodies = new InLanguage(language, words)
                .amongBodies(statement.get().get(StatementFields.BODY), () -> Body.of(language, words));
        return new ReviseStatement<>(id, StatementFields.BODY, bodies, by);
    }
}
