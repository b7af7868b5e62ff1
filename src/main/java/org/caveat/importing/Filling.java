package org.caveat.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.MakeLead;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Field;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.text.Messages;

/** Fills one photograph with what a published page says of it. */
final class Filling {
    /** What curators say of the thing; the facts of its file are never taken over. */
    private static final List<Field<?>> OF_THE_THING = List.of(
            PhotographFields.TITLE,
            PhotographFields.ALT_TEXT,
            PhotographFields.DATE,
            PhotographFields.MAKER,
            PhotographFields.PLACE,
            PhotographFields.KEYWORD,
            PhotographFields.IDENTIFIER,
            PhotographFields.REPOSITORY,
            PhotographFields.MEDIUM,
            PhotographFields.DIGITAL_SOURCE_TYPE,
            PhotographFields.RIGHTS,
            PhotographFields.LABEL);

    private static final String PURPOSE = "purpose";

    private final Holding photograph;
    private final AnnotatedPhotograph before;
    private final AnnotatedPhotograph page;
    private final boolean replaces;
    private final Hand by;
    private final Messages messages;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    Filling(Holding photograph, AnnotatedPhotograph page, boolean replaces, Hand by, Messages messages) {
        this.photograph = photograph;
        this.before = photograph.state();
        this.page = page;
        this.replaces = replaces;
        this.by = by;
        this.messages = messages;
    }

    Incoming incoming() {
        OF_THE_THING.forEach(this::field);
        persons();
        for (Statement statement : page.statements()) {
            Optional<Statement> present = counterpart(statement);
            if (present.isPresent()) {
                revise(present.get(), statement);
            } else {
                add(statement);
            }
        }
        return new Incoming(photograph, new Several(edits), changes, kept);
    }

    private <T> void field(Field<T> field) {
        T there = before.photograph().get(field);
        T coming = page.photograph().get(field);
        boolean said = before.photograph().said().has(field);
        if (coming.equals(field.nothing()) || coming.equals(there)) {
            return;
        }
        if (said && !replaces) {
            kept.add(words("kept", named(field)));
            return;
        }
        edits.add(new Put<>(Place.PHOTOGRAPH, field, coming));
        changes.add(words(said ? "replaced" : "added", named(field)));
    }

    /** Persons are told apart by their ids: those that are missing join the others. */
    private void persons() {
        List<Person> there = before.photograph().persons();
        Set<Person> all = new LinkedHashSet<>();
        for (Person person : there) {
            Optional<Person> coming = page.photograph().person(person.id()).filter(other -> replaces);
            all.add(coming.orElse(person));
        }
        page.photograph().persons().stream()
                .filter(person -> before.photograph().person(person.id()).isEmpty())
                .forEach(all::add);
        List<Person> joined = List.copyOf(all);
        if (!joined.equals(there)) {
            edits.add(new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, joined));
            changes.add(words(there.isEmpty() ? "added" : "joined", named(PhotographFields.PERSON)));
        }
    }

    /** The same statement: of captions the one there is, of all else the one with the same id. */
    private Optional<Statement> counterpart(Statement statement) {
        if (statement.isCaption()) {
            return before.caption();
        }
        return statement.isOriginalCaption() && before.originalCaption().isPresent()
                ? before.originalCaption()
                : before.statement(statement.id());
    }

    private void add(Statement statement) {
        edits.add(InsertStatement.last(retargeted(statement).with(StatementFields.LEAD, false)));
        changes.add(words("added", named(statement)));
        lead(statement);
    }

    private void revise(Statement there, Statement coming) {
        Said said = retargeted(coming).said();
        said = said.with(StatementFields.BODY, speakingAs(there, said.get(StatementFields.BODY)));
        boolean silent = there.texts().stream().allMatch(text -> text.value().isBlank());
        boolean fills = silent && (there.isCaption() || there.isOriginalCaption());
        List<Edit> revised = new ArrayList<>();
        for (Field<?> field : said.fields()) {
            put(there, said, field).ifPresent(revised::add);
        }
        if (revised.isEmpty()) {
            lead(coming);
            return;
        }
        if (!replaces && !fills) {
            kept.add(words("kept", named(coming)));
            return;
        }
        edits.addAll(revised);
        edits.add(by.touches(Place.statement(there.id())));
        changes.add(words(fills ? "added" : "replaced", named(coming)));
        lead(coming);
    }

    /**
     * Texts that say expressly what the statement they come into says of them anyhow, which is then not written twice: their
     * own statement may have said something else, or nothing.
     */
    private static List<Body> speakingAs(Statement there, List<Body> bodies) {
        Optional<String> implied = Optional.of('"' + there.get(StatementFields.MOTIVATION) + '"');
        return bodies.stream()
                .map(body -> body.text().foreign().json(PURPOSE).equals(implied) ? body.without(PURPOSE) : body)
                .toList();
    }

    /** Of two caveats that lead, the one that led stays, unless what comes in is to replace it. */
    private void lead(Statement coming) {
        Optional<String> led = before.leadCaveat().map(Caveat::id);
        boolean leads = coming.isCaveat() && new Caveat(coming).isLead();
        if (!leads || led.equals(Optional.of(coming.id()))) {
            return;
        }
        if (led.isPresent() && !replaces) {
            kept.add(words("lead-kept", named(coming)));
            return;
        }
        edits.add(new MakeLead(coming.id(), true));
        changes.add(words("leads", named(coming)));
    }

    /** What differs in one field; of whether it leads, see {@link #lead}. */
    private static <T> Optional<Edit> put(Statement there, Said said, Field<T> field) {
        T coming = said.get(field);
        boolean apart = field.equals(StatementFields.MODIFIED) || field.equals(StatementFields.LEAD);
        return apart || coming.equals(there.get(field))
                ? Optional.empty()
                : Optional.of(new Put<>(Place.statement(there.id()), field, coming));
    }

    /** The statement, speaking of the photograph by the name it has here. */
    private Statement retargeted(Statement statement) {
        Optional<Target> target = statement.get(StatementFields.TARGET);
        if (target.isEmpty() || statement.isReply()) {
            return statement;
        }
        String name = RelativeReference.to(photograph.found().fileName());
        Target was = target.get();
        Target own = new Target(name, was.region(), was.page(), was.foreign(), was.selectorForeign());
        return statement.with(StatementFields.TARGET, Optional.of(own));
    }

    /** A field as a curator calls it. */
    private String named(Field<?> field) {
        return messages.get(
                "importing.field." + field.key().substring(field.key().indexOf(':') + 1));
    }

    private String named(Statement statement) {
        return statement.isCaption() || statement.isOriginalCaption()
                ? messages.get("importing.statement." + statement.get(StatementFields.KIND))
                : statement.get(StatementFields.KIND) + " " + statement.id();
    }

    private String words(String key, String what) {
        return messages.get("importing." + key, photograph.file(), what);
    }
}
