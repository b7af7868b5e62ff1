package org.caveat.edit.template;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.model.Photograph;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Template;
import org.caveat.model.Text;

/** Makes a template of what is said of a photograph: it says the same, wherever it is applied. */
public final class NewTemplate {
    private static final EachText AS_IT_STANDS = new EachText(new EachText.Words() {
        @Override
        public Optional<String> of(String text, String language) {
            return Optional.of(PlaceholderText.of(text));
        }

        @Override
        public Optional<String> date(String text) {
            return Optional.of(PlaceholderText.of(text));
        }
    });

    private NewTemplate() {}

    /** The template; a place on this one picture does not go into it. */
    public static Template of(ToSay said, String id, List<Text> label) {
        ToSay whole = said.withoutRegions();
        List<Statement> statements = whole.statements().stream()
                .map(AS_IT_STANDS::statement)
                .map(NewTemplate::unsigned)
                .toList();
        Photograph photograph = new Photograph(AS_IT_STANDS.photograph(whole.photograph()));
        return new Template(id, label, photograph, List.copyOf(statements), Foreign.NONE);
    }

    /** Whoever applies it says it, and then. */
    private static Statement unsigned(Statement statement) {
        return statement
                .with(StatementFields.CREATOR, Optional.empty())
                .with(StatementFields.CREATED, Optional.empty())
                .with(StatementFields.MODIFIED, Optional.empty())
                .with(StatementFields.STATUS, Optional.empty());
    }
}
