package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.time.Edtf;

/**
 * A template for one photograph. What rests on a placeholder without a value is left out: a text in its language, a name,
 * a caveat as a whole; a caption with a hole in it, or a caveat without its ground, would say something else.
 *
 * @param toSay what can be said
 * @param missing the placeholders without a value, each once
 */
public record Filling(ToSay toSay, List<Missing> missing) {
    public Filling {
        missing = List.copyOf(missing);
    }

    /**
     * A placeholder that cannot be filled.
     *
     * @param isNoDate there is a value, and it is no date where one is needed
     */
    public record Missing(String placeholder, boolean isNoDate) {}

    public static Filling of(ToSay template, PlaceholderValues values) {
        List<Missing> missing = new ArrayList<>();
        EachText fill = new EachText(new FromValues(values, missing));
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : template.statements()) {
            int before = missing.size();
            Statement filled = fill.statement(statement);
            boolean isWhole = missing.size() == before;
            boolean says = !filled.get(StatementFields.BODY).isEmpty()
                    || statement.get(StatementFields.BODY).isEmpty();
            if (says && (isWhole || !statement.isCaveat())) {
                statements.add(filled);
            }
        }
        ToSay filled = new ToSay(fill.photograph(template.photograph()), statements);
        return new Filling(filled, missing.stream().distinct().toList());
    }

    /** Words with the values of one photograph; remembers what was missing. */
    private record FromValues(PlaceholderValues values, List<Missing> missing) implements EachText.Words {

        @Override
        public Optional<String> of(String text, String language) {
            PlaceholderText.Filled filled = new PlaceholderText(text).fill(name -> values.of(name, language));
            filled.missing().forEach(name -> missing.add(new Missing(name, false)));
            return Optional.of(filled.text()).filter(said -> filled.missing().isEmpty() && !said.isBlank());
        }

        @Override
        public Optional<String> date(String text) {
            List<String> names = new PlaceholderText(text).names();
            Optional<String> filled = of(text, "");
            boolean isDate = names.isEmpty() || filled.flatMap(Edtf::of).isPresent();
            if (filled.isPresent() && !isDate) {
                names.forEach(name -> missing.add(new Missing(name, true)));
            }
            return filled.filter(date -> isDate);
        }
    }
}
