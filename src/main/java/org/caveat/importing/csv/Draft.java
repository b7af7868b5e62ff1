package org.caveat.importing.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.importing.Arriving;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/** One photograph of which the rows of several tables tell. */
final class Draft {
    final String folder;
    final String fileName;
    /** What is said of it here; nothing where it is not in the collection. */
    final AnnotatedPhotograph here;

    /** That of texts that do not name theirs. */
    final String language;

    private final String where;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private Photograph photograph;

    /** @param where the first row that tells of it */
    Draft(String file, String where, Arriving arriving) {
        int slash = file.lastIndexOf('/');
        folder = slash < 0 ? "" : file.substring(0, slash);
        fileName = file.substring(slash + 1);
        this.where = where;
        language = arriving.language();
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(fileName);
        here = arriving.photograph(folder, fileName).map(Holding::state).orElse(bare);
        photograph = bare.photograph();
    }

    String where() {
        return where;
    }

    <T> void say(Field<T> field, T value) {
        photograph = photograph.with(field, value);
    }

    void name(Field<List<Name>> field, Name name) {
        List<Name> names = new ArrayList<>(photograph.get(field));
        names.add(name);
        say(field, names);
    }

    void person(Person person) {
        List<Person> persons = new ArrayList<>(photograph.persons());
        persons.add(person);
        say(PhotographFields.PERSON, persons);
    }

    /** Whoever is shown, of whom this import or the collection tells. */
    List<Person> persons() {
        List<Person> all = new ArrayList<>(photograph.persons());
        all.addAll(here.photograph().persons());
        return all;
    }

    void state(Statement statement) {
        statements.put(statement.id(), statement);
    }

    /** Puts evidence to a statement that came in, or that stands here; false where there is none. */
    boolean cite(String statement, Evidence evidence) {
        Optional<Statement> cited = Optional.ofNullable(statements.get(statement))
                .or(() -> here.statement(statement).map(Draft::sameWithoutWords));
        cited.ifPresent(said -> {
            List<Evidence> all = new ArrayList<>(said.get(StatementFields.EVIDENCE));
            all.add(evidence);
            state(said.with(StatementFields.EVIDENCE, all));
        });
        return cited.isPresent();
    }

    /** What stands here, of which nothing comes in but its evidence. */
    private static Statement sameWithoutWords(Statement there) {
        return new Statement(there.id(), Said.NOTHING)
                .with(StatementFields.KIND, there.get(StatementFields.KIND))
                .with(StatementFields.MOTIVATION, there.get(StatementFields.MOTIVATION));
    }

    Target target() {
        return Target.whole(RelativeReference.to(fileName));
    }

    AnnotatedPhotograph state() {
        return AnnotatedPhotograph.bare(fileName).with(photograph).withItems(List.copyOf(statements.values()));
    }
}
