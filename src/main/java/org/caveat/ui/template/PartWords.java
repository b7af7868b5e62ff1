package org.caveat.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.edit.template.ToSay;
import org.caveat.model.Agent;
import org.caveat.model.Caveat;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.OwnKind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** What the parts are called on screen, and what they say there. */
public record PartWords(Messages messages, Words words, List<OwnKind> own) {
    public PartWords {
        own = List.copyOf(own);
    }

    /** A part in words. */
    record Worded(String key, String label, List<String> values, List<Note> notes) {}

    /**
     * What else is to be known of a part.
     *
     * @param sign that says the same; empty where there is none
     */
    public record Note(String sign, String words) {}

    List<Worded> of(ToSay all) {
        List<Worded> parts = new ArrayList<>();
        for (Field<?> field : ToSay.FIELDS) {
            if (all.photograph().has(field)) {
                parts.add(new Worded(field.key(), label(field.key()), values(all.photograph(), field), List.of()));
            }
        }
        all.statements().forEach(statement -> parts.add(worded(statement)));
        return parts;
    }

    /** What is said, under a label. */
    String labelled(String label, String said) {
        return messages.get("text.labelled", label, said);
    }

    /** What a field is called. */
    String label(String field) {
        return messages.get("inspector.field-" + field.substring(field.indexOf(':') + 1));
    }

    /** What a statement is called. */
    String label(Statement statement) {
        if (statement.isCaption()) {
            return messages.get("inspector.description");
        }
        return statement.isOriginalCaption()
                ? messages.get("inspector.original")
                : words.kind(new Caveat(statement).kind(), own);
    }

    /** What a text of a statement is called: the statement itself, and, beside its words, what else is said with them. */
    String label(Statement statement, String field) {
        if (field.equals(StatementFields.BODY.key())) {
            return label(statement);
        }
        String key =
                field.equals(StatementFields.PLACE.key()) ? "caveat-place" : field.substring(field.indexOf(':') + 1);
        return labelled(label(statement), messages.get("inspector.field-" + key));
    }

    private Worded worded(Statement statement) {
        List<String> values =
                new ArrayList<>(statement.texts().stream().map(Text::value).toList());
        Caveat caveat = new Caveat(statement);
        if (values.isEmpty()) {
            caveat.certainty().map(words::certainty).ifPresent(values::add);
        }
        return new Worded(statement.id(), label(statement), values, statement.isCaveat() ? notes(caveat) : List.of());
    }

    private List<Note> notes(Caveat caveat) {
        int sources = caveat.evidence().size();
        return Stream.of(
                        new Note("", sources == 0 ? "" : messages.get("template.sources", sources)),
                        new Note("disputed", caveat.isDisputed() ? messages.get("template.disputed") : ""),
                        new Note("no-source", caveat.isUnsourced() ? messages.get("caveats.no-source") : ""),
                        new Note("", caveat.isPrivate() ? messages.get("template.private") : ""))
                .filter(note -> !note.words().isEmpty())
                .toList();
    }

    private List<String> values(Said said, Field<?> field) {
        if (field.equals(PhotographFields.DATE)) {
            return said.get(PhotographFields.DATE).map(words::date).stream().toList();
        }
        Object value = said.get(field);
        Stream<?> all = value instanceof List<?> list ? list.stream() : ((java.util.Optional<?>) value).stream();
        List<String> shown = all.map(PartWords::shown).toList();
        boolean isText = field.equals(PhotographFields.TITLE) || field.equals(PhotographFields.ALT_TEXT);
        return isText ? shown : List.of(String.join(", ", shown));
    }

    private static String shown(Object value) {
        if (value instanceof Title title) {
            return title.text().value();
        } else if (value instanceof Text text) {
            return text.value();
        } else if (value instanceof Name name) {
            return name.value();
        } else if (value instanceof Person person) {
            return person.name().value();
        } else if (value instanceof Identifier identifier) {
            return identifier.value();
        }
        return value instanceof Agent agent ? agent.name() : String.valueOf(value);
    }
}
