package org.caveat.ui.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.edit.template.ToSay;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** What was copied as plain text, for letters and other programs. What is private does not go there. */
final class CopiedWords {

    private CopiedWords() {}

    static String of(ToSay what, PartWords words) {
        List<Statement> open = what.statements().stream()
                .filter(statement -> !statement.get(StatementFields.PRIVATE))
                .toList();
        Set<String> ids = open.stream().map(Statement::id).collect(Collectors.toSet());
        Set<String> keys = new HashSet<>(ids);
        ToSay.FIELDS.stream().map(Field::key).forEach(keys::add);
        return words.of(what.only(keys, ids)).stream()
                .map(part -> words.labelled(part.label(), String.join(" / ", part.values()))
                        + sources(part.key(), open, words))
                .collect(Collectors.joining("\n"));
    }

    private static String sources(String id, List<Statement> statements, PartWords words) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .flatMap(statement -> statement.get(StatementFields.EVIDENCE).stream())
                .map(evidence -> "\n  " + source(evidence, words))
                .collect(Collectors.joining());
    }

    private static String source(Evidence evidence, PartWords words) {
        String locator = evidence.source().locator().map(place -> ", " + place).orElse("");
        return words.labelled(
                words.words().stance(evidence.stance()), evidence.source().citation() + locator);
    }
}
