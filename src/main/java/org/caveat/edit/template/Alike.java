package org.caveat.edit.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Body;
import org.caveat.model.Field;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/** Whether two caveats of a photograph say the same, whoever said them, when, and how far they are reviewed. */
final class Alike {
    /** What does not belong to what is said. */
    private static final List<Field<?>> APART = List.of(
            StatementFields.MOTIVATION,
            StatementFields.STATUS,
            StatementFields.LEAD,
            StatementFields.PRIVATE,
            StatementFields.CONFLICT,
            StatementFields.RIGHTS,
            StatementFields.CREATOR,
            StatementFields.CREATED,
            StatementFields.MODIFIED,
            StatementFields.TARGET,
            StatementFields.BODY);

    private Alike() {}

    /**
     * Whether one that stands says what another would. What is said of the whole photograph stands also where it is said of
     * a part of it: a template knows no parts, and would say again of the photograph it was made of.
     */
    static boolean says(Statement standing, Statement other) {
        return bare(standing.said()).equals(bare(other.said()))
                && words(standing).equals(words(other))
                && (place(other).isEmpty() || place(standing).equals(place(other)));
    }

    private static Said bare(Said said) {
        Said bare = said;
        for (Field<?> field : APART) {
            bare = without(bare, field);
        }
        return bare;
    }

    private static <T> Said without(Said said, Field<T> field) {
        return said.with(field, field.nothing());
    }

    /** As they come back from disk. */
    private static List<Body> words(Statement statement) {
        return statement.get(StatementFields.BODY).stream()
                .map(body -> new Body(
                        body.text().saying(Normalizer.normalize(body.text().value(), Normalizer.Form.NFC)),
                        body.creator(),
                        body.transcription()))
                .toList();
    }

    private static Optional<Target> place(Statement statement) {
        return statement
                .get(StatementFields.TARGET)
                .filter(target -> target.region().isPresent() || target.page().isPresent())
                .map(target ->
                        new Target("", target.region(), target.page(), target.foreign(), target.selectorForeign()));
    }
}
