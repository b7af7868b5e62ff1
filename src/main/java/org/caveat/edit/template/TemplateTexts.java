package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Field;
import org.caveat.model.Item;
import org.caveat.model.Photograph;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Template;

/** The texts of a template one after the other, each of which can be said otherwise. */
public final class TemplateTexts {

    /** Those with texts in them. */
    private static final List<Field<?>> OF_STATEMENTS = List.of(
            StatementFields.BODY,
            StatementFields.SHORT,
            StatementFields.WHEN,
            StatementFields.PLACE,
            StatementFields.EVIDENCE);

    private TemplateTexts() {}

    /**
     * One text.
     *
     * @param in the key of a field, or the id of a statement
     * @param field in which it is said: of the photograph, or of that statement
     * @param language BCP 47; empty where it has none
     */
    public record Spoken(String in, String field, String language, String text) {}

    public static List<Spoken> of(Template template) {
        List<Spoken> all = new ArrayList<>();
        each(template, (in, count, language, text) -> {
            all.add(new Spoken(in.said(), in.field(), language, text));
            return text;
        });
        return all;
    }

    /** The same template with another text in one place. */
    public static Template with(Template template, int at, String words) {
        return each(template, (in, count, language, text) -> count == at ? words : text);
    }

    private static Template each(Template template, Change change) {
        Said said = template.photograph().said();
        int count = 0;
        for (Field<?> field : ToSay.FIELDS) {
            Counted words = new Counted(new In(field.key(), field.key()), count, change, new ArrayList<>());
            said = changed(said, field, new EachText(words));
            count += words.met().size();
        }
        List<Item> items = new ArrayList<>();
        for (Item item : template.items()) {
            if (item instanceof Statement statement) {
                Said all = statement.said();
                for (Field<?> field : OF_STATEMENTS) {
                    In in = new In(statement.id(), field.key());
                    Counted words = new Counted(in, count, change, new ArrayList<>());
                    all = changed(statement.id(), all, field, new EachText(words));
                    count += words.met().size();
                }
                items.add(new Statement(statement.id(), all));
            } else {
                items.add(item);
            }
        }
        return template.saying(new Photograph(said), items);
    }

    private static <T> Said changed(Said said, Field<T> field, EachText words) {
        Said alone = Said.NOTHING.with(field, said.get(field));
        return said.has(field) ? said.with(field, words.photograph(alone).get(field)) : said;
    }

    private static <T> Said changed(String id, Said said, Field<T> field, EachText words) {
        Said alone = Said.NOTHING.with(field, said.get(field));
        return said.has(field)
                ? said.with(field, words.statement(new Statement(id, alone)).get(field))
                : said;
    }

    /** Where a text stands. */
    private record In(String said, String field) {}

    /** Says a text otherwise. */
    private interface Change {
        String of(In in, int count, String language, String text);
    }

    private record Counted(In in, int before, Change change, List<String> met) implements EachText.Words {

        @Override
        public Optional<String> of(String text, String language) {
            met.add(text);
            return Optional.of(change.of(in, before + met.size() - 1, language, text));
        }

        @Override
        public Optional<String> date(String text) {
            return of(text, "");
        }
    }
}
