package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;

/**
 * Says the short form of a caveat anew in one language, for media without room. The other languages stay.
 *
 * @param language BCP 47
 * @param words blank where there is to be none in that language
 */
public record ReviseShort(String id, String language, String words, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Statement> statement = state.statement(id);
        if (statement.isEmpty()) {
            return Several.NOTHING;
        }
        List<Text> texts =
                new InLanguage(language, words).amongTexts(statement.get().get(StatementFields.SHORT));
        return new ReviseStatement<>(id, StatementFields.SHORT, texts, by);
    }
}
