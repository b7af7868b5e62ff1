package org.caveat.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Field;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.FieldWords;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** Tells what differs of one photograph, in words. */
final class Told {
    private final String photograph;
    private final Messages messages;
    private final Words words;
    private final ValueWords values;
    private final List<Difference> differences = new ArrayList<>();

    Told(String photograph, Messages messages) {
        this.photograph = photograph;
        this.messages = messages;
        words = new Words(messages);
        values = new ValueWords(words);
    }

    List<Difference> differences() {
        return differences;
    }

    void field(Field<?> field, Difference.Effect effect, Object before, Object after) {
        String key = field.key().substring(field.key().indexOf(':') + 1);
        String subject = messages.get("importing.field." + key);
        tell(effect, subject, subject, before, after);
    }

    void statement(Statement statement, Difference.Effect effect, Object before, Object after) {
        tell(effect, named(statement), subject(statement), before, after);
    }

    /** A field of a statement that is there; its text is the statement itself. */
    void part(Statement statement, Field<?> field, Difference.Effect effect, Object before, Object after) {
        if (field.equals(StatementFields.BODY)) {
            statement(statement, effect, before, after);
            return;
        }
        String part = new FieldWords(messages).field(field.key(), Optional.of(statement));
        tell(
                effect,
                named(statement) + ", " + part,
                messages.get("text.labelled", subject(statement), part),
                before,
                after);
    }

    void lead(Statement statement, boolean isKept) {
        String sentence =
                messages.get(isKept ? "importing.lead-kept" : "importing.leads", photograph, named(statement));
        Difference.Effect effect = isKept ? Difference.Effect.KEPT : Difference.Effect.ADDED;
        String lead = messages.get("importing.field.lead");
        differences.add(new Difference(effect, sentence, lead, "", values.of(statement.texts())));
    }

    private void tell(Difference.Effect effect, String named, String subject, Object before, Object after) {
        String key = "importing." + effect.name().toLowerCase(Locale.ROOT);
        String sentence = messages.get(key, photograph, named);
        differences.add(new Difference(effect, sentence, subject, values.of(before), values.of(after)));
    }

    private String named(Statement statement) {
        return isCaption(statement)
                ? messages.get("importing.statement." + statement.get(StatementFields.KIND))
                : (statement.get(StatementFields.KIND) + " " + statement.id()).strip();
    }

    private String subject(Statement statement) {
        if (statement.isReply()) {
            return new FieldWords(messages).caption(statement);
        }
        String kind = statement.get(StatementFields.KIND);
        return isCaption(statement)
                ? named(statement)
                : kind.isEmpty() ? messages.get("importing.statement.comment") : words.kind(new Kind(kind));
    }

    private static boolean isCaption(Statement statement) {
        return statement.isCaption() || statement.isOriginalCaption();
    }
}
