package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseShort;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.ui.inspector.draft.Draft;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.VerbDraft;

/**
 * What is seen, or what came with the photograph: a statement's text in the language that is typed in, and its short form.
 *
 * @param kind {@link Statement#CAPTION} or {@link Statement#ORIGINAL_CAPTION}
 * @param language BCP 47: the one that is typed in now
 */
record SaidText(String kind, Supplier<String> language) {

    Optional<Statement> statement(AnnotatedPhotograph state) {
        return state.statements().stream()
                .filter(statement -> statement.get(StatementFields.KIND).equals(kind))
                .findFirst();
    }

    /** In all languages. */
    List<Text> texts(AnnotatedPhotograph state) {
        return statement(state).map(Statement::texts).orElse(List.of());
    }

    Optional<Body> body(AnnotatedPhotograph state) {
        return statement(state).stream()
                .flatMap(statement -> statement.get(StatementFields.BODY).stream())
                .filter(body -> isTyped(body.text()))
                .findFirst();
    }

    /** The words in the language that is typed in. */
    String in(List<Text> texts) {
        return texts.stream().filter(this::isTyped).findFirst().map(Text::value).orElse("");
    }

    private boolean isTyped(Text text) {
        return text.language().equalsIgnoreCase(language.get());
    }

    Edit describe(String words, Hand by) {
        return new DescribeIn(kind, language.get(), words, by);
    }

    /** Says anew what stands with the words in the language that is typed in; nothing, where there are none. */
    Edit revise(Body said, AnnotatedPhotograph state, Hand by) {
        Optional<Statement> statement = statement(state);
        Optional<Body> ours = body(state);
        if (statement.isEmpty() || ours.isEmpty()) {
            return Several.NOTHING;
        }
        List<Body> bodies = statement.get().get(StatementFields.BODY).stream()
                .map(body -> body.equals(ours.get()) ? said : body)
                .toList();
        return new ReviseStatement<>(statement.get().id(), StatementFields.BODY, bodies, by);
    }

    /** The short form, which can be said once there is a statement. */
    Draft<String> shortForm(Drafts drafts, String name) {
        return drafts.of(
                new VerbDraft<>(
                        name,
                        language,
                        state -> statement(state)
                                .map(now -> in(now.get(StatementFields.SHORT)))
                                .orElse(""),
                        (words, state, by) -> statement(state)
                                .<Edit>map(now -> new ReviseShort(now.id(), language.get(), words, by))
                                .orElse(Several.NOTHING)),
                "");
    }
}
