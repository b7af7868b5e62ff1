package org.caveat.importing;

import java.util.ArrayList;
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
import org.caveat.importing.Difference.Effect;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Field;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/** Adds the statements that come in, or lets them meet those that stand. */
final class FillingStatements {
    private static final String PURPOSE = "purpose";
    /** They tell of what was said, and change with it or not at all. */
    private static final Set<Field<?>> OF_THE_RECORD = Set.of(StatementFields.CREATOR, StatementFields.CREATED);

    private final Holding photograph;
    private final AnnotatedPhotograph before;
    private final Coming coming;
    private final Terms terms;
    private final Hand by;
    private final Told told;
    private final SamePersons persons;
    private final List<Edit> edits = new ArrayList<>();

    FillingStatements(Holding photograph, Coming coming, Terms terms, Hand by, Told told, SamePersons persons) {
        this.photograph = photograph;
        this.before = photograph.state();
        this.coming = coming;
        this.terms = terms;
        this.by = by;
        this.told = told;
        this.persons = persons;
    }

    List<Edit> edits() {
        for (Statement statement : coming.state().statements()) {
            Statement here = here(statement);
            Optional<Statement> present = counterpart(here);
            if (present.isPresent()) {
                revise(present.get(), here);
            } else {
                add(here);
            }
            lead(here);
        }
        return edits;
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
        boolean isUnsigned = statement.get(StatementFields.CREATOR).isEmpty()
                && statement.get(StatementFields.CREATED).isEmpty();
        boolean isToBeSigned =
                coming.fullness() == Coming.Fullness.FOREIGN || statement.isCaption() || statement.isOriginalCaption();
        Statement added = isUnsigned && isToBeSigned
                ? statement
                        .with(StatementFields.CREATOR, Optional.of(by.author()))
                        .with(StatementFields.CREATED, Optional.of(by.stamp()))
                : statement;
        edits.add(InsertStatement.last(added.with(StatementFields.LEAD, false)));
        told.statement(statement, Effect.ADDED, List.of(), statement.texts());
    }

    private void revise(Statement there, Statement arriving) {
        Said said = arriving.said();
        said = said.with(StatementFields.BODY, speakingAs(there, said.get(StatementFields.BODY)));
        boolean isSilent = there.texts().stream().allMatch(text -> text.value().isBlank());
        boolean fills = isSilent && (there.isCaption() || there.isOriginalCaption());
        Meetings meetings = new Meetings(new Terms(terms.replaces() || fills, terms.language()), coming.isWhole());
        int begun = edits.size();
        for (Field<?> field : said.fields()) {
            meet(there, said, field, meetings);
        }
        if (edits.size() > begun) {
            edits.add(by.touches(Place.statement(there.id())));
        }
    }

    private <T> void meet(Statement there, Said said, Field<T> field, Meetings meetings) {
        Optional<Met<T>> met = meetings.meet(field, there.get(field), said.get(field));
        if (met.isEmpty() || met.get().effect().isEmpty()) {
            return;
        }
        Effect effect = met.get().effect().get();
        boolean isOfTheRecord = OF_THE_RECORD.contains(field);
        boolean isTaken = effect != Effect.KEPT && (!isOfTheRecord || effect == Effect.REPLACED);
        if (isTaken) {
            edits.add(new Put<>(Place.statement(there.id()), field, met.get().value()));
        }
        if (!isOfTheRecord || isTaken) {
            told.part(
                    there, field, effect, there.get(field), isTaken ? met.get().value() : said.get(field));
        }
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
    private void lead(Statement statement) {
        Optional<String> led = before.leadCaveat().map(Caveat::id);
        boolean leads = statement.isCaveat() && new Caveat(statement).isLead();
        if (!leads || led.equals(Optional.of(statement.id()))) {
            return;
        }
        boolean isKept = led.isPresent() && !terms.replaces();
        if (!isKept) {
            edits.add(new MakeLead(statement.id(), true));
        }
        told.lead(statement, isKept);
    }

    /** The statement, speaking of the photograph, and of those it shows, by the names they have here. */
    private Statement here(Statement statement) {
        Statement named = statement.with(StatementFields.ABOUT, persons.ids(statement.get(StatementFields.ABOUT)));
        Optional<Target> target = named.get(StatementFields.TARGET);
        if (target.isEmpty() || named.isReply()) {
            return named;
        }
        Target was = target.get();
        boolean isOfAnotherFile = coming.fullness() == Coming.Fullness.PART
                && coming.state().otherFile(new Caveat(statement)).isPresent();
        String name = isOfAnotherFile
                ? was.source()
                : RelativeReference.to(photograph.found().fileName());
        Target own = new Target(name, was.region(), was.page(), was.foreign(), was.selectorForeign());
        return named.with(StatementFields.TARGET, Optional.of(own));
    }
}
