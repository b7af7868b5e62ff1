package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.model.RelativeReference;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;

/**
 * Says of a photograph what was said of another one, or what a template says.
 *
 * <p>Lists are added to. A field that is filled stays as it is, unless it is to be replaced. A caveat is a new one: a draft, for nobody
 * has reviewed it of this photograph, said by whoever says it now; it leads only where no other does; it is left out where
 * one that says the same stands already. So doing it twice comes to the same as doing it once.
 *
 * @param what under new ids, see {@link ToSay#renewed}
 * @param replaces whether fields that are filled are said anew
 */
public record SayAsWell(ToSay what, boolean replaces, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return new Several(in(state, new ArrayList<>()));
    }

    /** The caveats that are left out, because one that says the same stands already. */
    public List<Statement> standAlready(AnnotatedPhotograph state) {
        List<Statement> already = new ArrayList<>();
        in(state, already);
        return List.copyOf(already);
    }

    private List<Edit> in(AnnotatedPhotograph state, List<Statement> already) {
        MeetingPersons persons = MeetingPersons.of(state.photograph().persons(), what.persons());
        List<Edit> edits = new ArrayList<>(new SayFields(what.photograph(), replaces).in(state, persons.all()));
        SayTexts texts = new SayTexts(replaces, by);
        List<Statement> standing = new ArrayList<>(state.caveats().stream()
                .filter(Caveat::stands)
                .map(Caveat::statement)
                .toList());
        boolean leads = state.leadCaveat().isPresent();
        for (Statement statement : what.statements()) {
            Statement here = here(statement, state, persons);
            if (!statement.isCaveat()) {
                edits.add(texts.say(here, state));
            } else if (standing.stream().anyMatch(one -> Alike.says(one, here))) {
                already.add(statement);
            } else {
                Statement said = here.with(StatementFields.LEAD, here.get(StatementFields.LEAD) && !leads);
                leads = leads || said.get(StatementFields.LEAD);
                standing.add(said);
                edits.add(InsertStatement.last(said));
            }
        }
        return edits;
    }

    private Statement here(Statement statement, AnnotatedPhotograph state, MeetingPersons persons) {
        String file = RelativeReference.to(state.photograph().fileName());
        Target target = statement
                .get(StatementFields.TARGET)
                .map(there -> new Target(file, there.region(), there.page(), there.foreign(), there.selectorForeign()))
                .orElseGet(() -> Target.whole(file));
        Statement signed = statement
                .with(StatementFields.TARGET, Optional.of(target))
                .with(
                        StatementFields.ABOUT,
                        statement.get(StatementFields.ABOUT).stream()
                                .map(persons::here)
                                .toList())
                .with(StatementFields.CREATOR, Optional.of(by.author()))
                .with(StatementFields.CREATED, Optional.of(by.stamp()))
                .with(StatementFields.MODIFIED, Optional.empty());
        return signed.isCaveat() ? signed.with(StatementFields.STATUS, Optional.of(Status.DRAFT)) : signed;
    }

    /**
     * Persons that come to a photograph: one of a name that is shown already is that person.
     *
     * @param all who is shown then
     */
    private record MeetingPersons(List<Person> all, Map<String, String> ids) {

        static MeetingPersons of(List<Person> present, List<Person> coming) {
            List<Person> all = new ArrayList<>(present);
            List<Person> unmet = new ArrayList<>(present);
            Map<String, String> ids = new HashMap<>();
            for (Person person : coming) {
                Optional<Person> there = unmet.stream()
                        .filter(one -> one.name().value().equals(person.name().value()))
                        .findFirst();
                there.ifPresentOrElse(unmet::remove, () -> all.add(person));
                ids.put(person.id(), there.orElse(person).id());
            }
            return new MeetingPersons(List.copyOf(all), ids);
        }

        String here(String id) {
            return ids.getOrDefault(id, id);
        }
    }
}
