package org.caveat.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Text;

/** What others say of one photograph, while it is being gathered. What is said twice is said once. */
public final class ForeignPhotograph {
    private final String fileName;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private Photograph photograph;

    public ForeignPhotograph(String fileName) {
        this.fileName = fileName;
        this.photograph = AnnotatedPhotograph.bare(fileName).photograph();
    }

    public String fileName() {
        return fileName;
    }

    /** Says the one value of a field, if none was said before. */
    public <T> void one(Field<Optional<T>> field, T value) {
        if (photograph.get(field).isEmpty()) {
            photograph = photograph.with(field, Optional.of(value));
        }
    }

    /** Says one more value of a field. */
    public <T> void more(Field<List<T>> field, T value) {
        List<T> all = new ArrayList<>(photograph.get(field));
        if (!all.contains(value)) {
            all.add(value);
            photograph = photograph.with(field, List.copyOf(all));
        }
    }

    /** Somebody is shown, in a region or somewhere. */
    public void person(String name, Optional<Region> region) {
        List<Person> all = new ArrayList<>(photograph.persons());
        Optional<Person> known = all.stream()
                .filter(person -> person.name().value().equals(name))
                .filter(person -> person.region().isEmpty() || region.isEmpty())
                .findFirst();
        if (known.isPresent()) {
            Person same = known.get();
            all.set(
                    all.indexOf(same),
                    new Person(same.id(), same.name(), same.region().or(() -> region)));
        } else {
            String id =
                    Ids.of(fileName, "person", name, region.map(Region::spelled).orElse(""));
            all.add(new Person(id, Name.of(name), region));
        }
        photograph = photograph.with(PhotographFields.PERSON, List.copyOf(all));
    }

    /** The caption, or the original one, in one language more. */
    public void describe(String kind, Text text) {
        String id = Ids.of(fileName, kind);
        Statement said = Optional.ofNullable(statements.get(id)).orElseGet(() -> of(id, Statement.DESCRIBING, kind));
        List<Body> bodies = new ArrayList<>(said.get(StatementFields.BODY));
        boolean isNew = bodies.stream().noneMatch(body -> body.text().equals(text));
        if (isNew) {
            bodies.add(new Body(text, Optional.empty(), Optional.empty()));
        }
        statements.put(id, said.with(StatementFields.BODY, List.copyOf(bodies)));
    }

    /**
     * A caveat, or a comment of which nobody said what kind it is.
     *
     * @param id as the source has it; empty where it has none: then its words tell it from others
     * @param kind empty for none
     * @return the statement, to say more of it with {@link #state}
     */
    public Statement caveat(Optional<String> id, String kind, List<Text> texts, Optional<Region> region) {
        String words = String.join("\n", texts.stream().map(Text::value).toList());
        String own = id.orElseGet(
                () -> Ids.of(fileName, kind, words, region.map(Region::spelled).orElse("")));
        List<Body> bodies = texts.stream()
                .map(text -> new Body(text, Optional.empty(), Optional.empty()))
                .toList();
        Statement statement = of(own, Statement.COMMENTING, kind)
                .with(StatementFields.BODY, bodies)
                .with(StatementFields.TARGET, Optional.of(target().at(region)));
        state(statement);
        return statement;
    }

    /** A statement, in the place of one with the same id. */
    public void state(Statement statement) {
        statements.put(statement.id(), statement);
    }

    private Statement of(String id, String motivation, String kind) {
        return new Statement(
                id,
                Said.NOTHING
                        .with(StatementFields.MOTIVATION, motivation)
                        .with(StatementFields.KIND, kind)
                        .with(StatementFields.TARGET, Optional.of(target())));
    }

    private Target target() {
        return Target.whole(RelativeReference.to(fileName));
    }

    public AnnotatedPhotograph state() {
        return AnnotatedPhotograph.bare(fileName).with(photograph).withItems(List.copyOf(statements.values()));
    }
}
