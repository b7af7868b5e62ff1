package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** In which languages something of the caption is said, and what of it. */
record SpokenIn(AnnotatedPhotograph state) {

    /** What a caption should have in each language. */
    enum Part {
        HEADLINE,
        DESCRIPTION,
        ALT
    }

    /** The languages, by their tags; an empty one where the file gives none. */
    List<String> languages() {
        return Stream.of(
                        titles(),
                        state.photograph().altTexts(),
                        state.description(),
                        texts(state.originalCaption()),
                        shortForms(state.caption()),
                        shortForms(state.originalCaption()))
                .flatMap(List::stream)
                .map(Text::language)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a part is said in a language. */
    boolean has(Part part, String tag) {
        List<Text> texts =
                switch (part) {
                    case HEADLINE -> titles();
                    case DESCRIPTION -> state.description();
                    case ALT -> state.photograph().altTexts();
                };
        Predicate<Text> isIn = text -> text.language().equalsIgnoreCase(tag);
        return texts.stream().filter(isIn).anyMatch(text -> !text.value().isBlank());
    }

    private List<Text> titles() {
        return state.photograph().titles().stream().map(Title::text).toList();
    }

    private static List<Text> texts(Optional<Statement> statement) {
        return statement.map(Statement::texts).orElse(List.of());
    }

    private static List<Text> shortForms(Optional<Statement> statement) {
        return statement.map(said -> said.get(StatementFields.SHORT)).orElse(List.of());
    }
}
