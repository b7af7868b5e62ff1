package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;

/**
 * Says in one language what is seen, or what the original caption says. The other languages stay.
 *
 * @param kind {@link Statement#CAPTION} or {@link Statement#ORIGINAL_CAPTION}
 * @param language BCP 47
 * @param words blank where nothing is to be said in that language
 */
public record DescribeIn(String kind, String language, String words, Hand by) implements Verb {
    /** An original caption is copied letter by letter. */
    public static final String VERBATIM = "verbatim";

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Body> bodies = state.statements().stream()
                .filter(statement -> statement.get(StatementFields.KIND).equals(kind))
                .findFirst()
                .map(statement -> statement.get(StatementFields.BODY))
                .orElse(List.of());
        return new Describe(kind, new InLanguage(language, words).amongBodies(bodies, this::fresh), by);
    }

    private Body fresh() {
        Optional<String> transcription =
                kind.equals(Statement.ORIGINAL_CAPTION) ? Optional.of(VERBATIM) : Optional.empty();
        return new Body(Text.of(language, words), Optional.empty(), transcription);
    }
}
