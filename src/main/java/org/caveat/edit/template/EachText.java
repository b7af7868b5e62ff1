package org.caveat.edit.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caveat.model.Agent;
import org.caveat.model.Body;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** Puts other words in the place of every text. What no words are given for is left out, with what makes no sense without. */
record EachText(Words words) {

    /** Gives words for a text. */
    interface Words {

        /**
         * The words for a text; empty where there are none.
         *
         * @param language of the text, BCP 47; empty where it has none
         */
        Optional<String> of(String text, String language);

        /** The words for a date; empty where there are none, or they are no date. */
        Optional<String> date(String text);
    }

    Said photograph(Said said) {
        Said changed = many(said, PhotographFields.TITLE, this::title);
        changed = many(changed, PhotographFields.ALT_TEXT, this::text);
        changed = one(changed, PhotographFields.DATE, this::taken);
        changed = many(changed, PhotographFields.PLACE, this::name);
        changed = many(changed, PhotographFields.MAKER, this::name);
        changed = many(changed, PhotographFields.KEYWORD, this::name);
        changed = many(changed, PhotographFields.PERSON, this::person);
        changed = many(changed, PhotographFields.IDENTIFIER, this::identifier);
        changed = one(changed, PhotographFields.REPOSITORY, this::agent);
        changed = one(changed, PhotographFields.MEDIUM, this::plain);
        changed = one(changed, PhotographFields.DIGITAL_SOURCE_TYPE, this::plain);
        return one(changed, PhotographFields.RIGHTS, this::plain);
    }

    Statement statement(Statement statement) {
        Said changed = many(statement.said(), StatementFields.BODY, this::body);
        changed = many(changed, StatementFields.SHORT, this::text);
        changed = one(changed, StatementFields.WHEN, words::date);
        changed = one(changed, StatementFields.PLACE, this::name);
        return new Statement(statement.id(), many(changed, StatementFields.EVIDENCE, this::evidence));
    }

    private static <T> Said many(Said said, Field<List<T>> field, Function<T, Optional<T>> change) {
        return said.with(
                field,
                said.get(field).stream()
                        .flatMap(one -> change.apply(one).stream())
                        .toList());
    }

    private static <T> Said one(Said said, Field<Optional<T>> field, Function<T, Optional<T>> change) {
        return said.with(field, said.get(field).flatMap(change));
    }

    private Optional<String> plain(String text) {
        return words.of(text, "");
    }

    private Optional<Text> text(Text text) {
        return words.of(text.value(), text.language()).map(text::saying);
    }

    private Optional<Title> title(Title title) {
        return text(title.text()).map(text -> new Title(text, title.origin()));
    }

    private Optional<Body> body(Body body) {
        return text(body.text()).map(text -> new Body(text, body.creator(), body.transcription()));
    }

    private Optional<Taken> taken(Taken taken) {
        return words.date(taken.edtf())
                .map(date -> new Taken(
                        date,
                        taken.display().flatMap(this::plain),
                        taken.basis().flatMap(this::plain),
                        taken.foreign()));
    }

    private Optional<Name> name(Name name) {
        return words.of(name.value(), name.language().orElse(""))
                .map(value -> new Name(
                        value, name.language(), name.authorities(), name.certainty(), name.role(), name.foreign()));
    }

    private Optional<Person> person(Person person) {
        return name(person.name()).map(name -> new Person(person.id(), name, person.region()));
    }

    private Optional<Identifier> identifier(Identifier identifier) {
        return plain(identifier.value()).map(value -> new Identifier(identifier.scheme(), value, identifier.foreign()));
    }

    private Optional<Agent> agent(Agent agent) {
        return plain(agent.name()).map(name -> new Agent(name, agent.type(), agent.id(), agent.foreign()));
    }

    private Optional<Evidence> evidence(Evidence evidence) {
        return source(evidence.source())
                .map(source -> new Evidence(
                        evidence.stance(),
                        source,
                        evidence.quote().flatMap(this::plain),
                        evidence.notes().stream()
                                .flatMap(note -> text(note).stream())
                                .toList(),
                        evidence.accessed(),
                        evidence.foreign()));
    }

    private Optional<Source> source(Source source) {
        return plain(source.citation())
                .map(citation -> new Source(
                        citation,
                        source.identifier().flatMap(this::plain),
                        source.locator().flatMap(this::plain),
                        source.photograph(),
                        source.work().filter(from -> citation.equals(source.citation()))));
    }
}
