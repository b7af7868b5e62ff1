package org.caveat.edit.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Template;

/**
 * What is to be said of other photographs as well: fields of a caption, and statements.
 *
 * <p>Never among it: the facts of a file; labels of communities, which are theirs to give; what is withdrawn; the
 * discussion; open conflicts.
 *
 * @param photograph fields of the caption
 * @param statements the description, the original caption, and caveats
 */
public record ToSay(Said photograph, List<Statement> statements) {
    /** The fields of a photograph that can be said of another one, in the order of the form. */
    public static final List<Field<?>> FIELDS = List.of(
            PhotographFields.TITLE,
            PhotographFields.ALT_TEXT,
            PhotographFields.DATE,
            PhotographFields.PLACE,
            PhotographFields.PERSON,
            PhotographFields.MAKER,
            PhotographFields.IDENTIFIER,
            PhotographFields.REPOSITORY,
            PhotographFields.MEDIUM,
            PhotographFields.DIGITAL_SOURCE_TYPE,
            PhotographFields.RIGHTS,
            PhotographFields.KEYWORD);

    public ToSay {
        statements = List.copyOf(statements);
    }

    /** What stands in a photograph's sidecar and can be said of others. */
    public static ToSay of(AnnotatedPhotograph state) {
        return of(state.photograph(), state.statements());
    }

    public static ToSay of(Template template) {
        return of(template.photograph(), template.statements());
    }

    private static ToSay of(Photograph photograph, List<Statement> statements) {
        Set<String> described = new HashSet<>();
        List<Statement> standing = statements.stream()
                .filter(statement -> !statement.isReply() && new Caveat(statement).stands())
                // a sidecar of others may hold two descriptions: the first is the one that is shown
                .filter(statement -> statement.isCaveat() || described.add(statement.get(StatementFields.KIND)))
                .map(statement -> statement.with(StatementFields.CONFLICT, List.of()))
                .toList();
        return new ToSay(only(photograph.said(), FIELDS::contains), standing);
    }

    private static Said only(Said said, Predicate<Field<?>> wanted) {
        Said part = said.with(Foreign.NONE);
        for (Field<?> field : said.fields()) {
            part = wanted.test(field) ? part : without(part, field);
        }
        return part;
    }

    private static <T> Said without(Said said, Field<T> field) {
        return said.with(field, field.nothing());
    }

    public boolean isEmpty() {
        return photograph.fields().isEmpty() && statements.isEmpty();
    }

    public List<Person> persons() {
        return photograph.get(PhotographFields.PERSON);
    }

    /**
     * Some of it. Persons come along as far as a caveat that was chosen is about them.
     *
     * @param fields keys of fields
     * @param ids of statements
     */
    public ToSay only(Set<String> fields, Set<String> ids) {
        List<Statement> chosen = statements.stream()
                .filter(statement -> ids.contains(statement.id()))
                .toList();
        Said said = only(photograph, field -> fields.contains(field.key()));
        if (!fields.contains(PhotographFields.PERSON.key())) {
            Set<String> about = chosen.stream()
                    .flatMap(statement -> statement.get(StatementFields.ABOUT).stream())
                    .collect(Collectors.toSet());
            said = said.with(
                    PhotographFields.PERSON,
                    persons().stream()
                            .filter(person -> about.contains(person.id()))
                            .toList());
        }
        return new ToSay(said, chosen);
    }

    /** Whether something of it has a place on the picture. */
    public boolean hasRegions() {
        return !equals(withoutRegions());
    }

    /** The same about the picture as a whole: a place on one picture is none on a picture of another size. */
    public ToSay withoutRegions() {
        List<Person> everywhere = persons().stream()
                .map(person -> new Person(person.id(), person.name(), Optional.empty()))
                .toList();
        List<Statement> whole = statements.stream()
                .map(statement -> statement
                        .with(StatementFields.TARGET, Optional.empty())
                        .with(StatementFields.BEYOND, Optional.empty()))
                .toList();
        return new ToSay(photograph.with(PhotographFields.PERSON, everywhere), whole);
    }

    /** The same under new ids, so that nothing in two sidecars has the same. Caveats stay about their persons. */
    public ToSay renewed(Supplier<String> newId) {
        Map<String, String> ids = new HashMap<>();
        List<Person> persons = persons().stream()
                .map(person -> new Person(newId.get(), person.name(), person.region()))
                .toList();
        for (int at = 0; at < persons.size(); at++) {
            ids.put(persons().get(at).id(), persons.get(at).id());
        }
        List<Statement> renewed = statements.stream()
                .map(statement -> new Statement(newId.get(), statement.said()))
                .map(statement -> statement.with(StatementFields.ABOUT, about(statement, ids)))
                .toList();
        return new ToSay(photograph.with(PhotographFields.PERSON, persons), renewed);
    }

    private static List<String> about(Statement statement, Map<String, String> ids) {
        return statement.get(StatementFields.ABOUT).stream()
                .flatMap(id -> Optional.ofNullable(ids.get(id)).stream())
                .toList();
    }
}
