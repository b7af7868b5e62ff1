package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.caveat.collection.Restoring.Possible;
import org.caveat.collection.Restoring.Reason;
import org.caveat.collection.Restoring.Refused;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.SomeEdits;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.Item;
import org.caveat.model.Photograph;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.samples.Samples;
import org.caveat.sidecar.Earlier;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

@Domain(SomeEdits.class)
@Domain(DomainContext.Global.class)
class RestoringTest {
    private static final Hand BY = Hand.of("B. Lang", Instant.parse("2026-11-24T09:00:00Z"));
    private static final SidecarJson JSON = new SidecarJson(Messages.english());

    /** The same as if it had been read from a file: nothing of another type stands under our keys, and at most one leads. */
    private static AnnotatedPhotograph ofAFile(AnnotatedPhotograph state) {
        List<Item> items = new ArrayList<>();
        for (Item item : state.items()) {
            boolean first = items.isEmpty();
            items.add(item instanceof Statement said ? new Statement(said.id(), ofAFile(said.said(), first)) : item);
        }
        Photograph photograph = new Photograph(ofAFile(state.photograph().said(), false));
        try {
            return JSON.read(JSON.text(state.with(photograph).withItems(items)));
        } catch (UnreadableSidecar impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Said ofAFile(Said said, boolean mayLead) {
        Optional<String> theirs = said.foreign().json("x:note");
        return said.with(theirs.map(note -> Foreign.of(Map.of("x:note", note))).orElse(Foreign.NONE))
                .with(StatementFields.LEAD, mayLead && said.get(StatementFields.LEAD));
    }

    /** What is withdrawn does not lead: no way of withdrawing it leaves that. */
    private static void assumeWhatLeadsStands(AnnotatedPhotograph state) {
        Assume.that(state.items().stream()
                .filter(Statement.class::isInstance)
                .map(item -> ((Statement) item).said())
                .noneMatch(said -> said.get(StatementFields.LEAD)
                        && said.get(StatementFields.STATUS).equals(Optional.of(Status.WITHDRAWN))));
    }

    private static AnnotatedPhotograph restored(AnnotatedPhotograph state, List<Change> changes) {
        return Restoring.all(changes, BY).applyTo(state).state();
    }

    @Property(tries = 400)
    void restoringAllThatWasChangedBringsBackAllButWhatWasAdded(@ForAll AnnotatedPhotograph any, @ForAll Edit edit) {
        AnnotatedPhotograph before = ofAFile(any);
        AnnotatedPhotograph after = edit.applyTo(before).state();
        assumeWhatLeadsStands(after);
        AnnotatedPhotograph back = restored(after, Earlier.changes(before, after));

        Statistics.label("changes").collect(!Earlier.changes(before, after).isEmpty());
        Statistics.label("changes").coverage(often -> often.check(true).percentage(share -> share > 50));
        assertThat(Earlier.changes(before, back))
                .allSatisfy(left -> assertThat(Restoring.of(back, left, BY)).isEqualTo(new Refused(Reason.ADDED)));
    }

    @Property(tries = 400)
    void restoringAChangeAndThenItsOwnRestoringGivesTheStateBack(@ForAll AnnotatedPhotograph any, @ForAll Edit edit) {
        AnnotatedPhotograph before = ofAFile(any);
        AnnotatedPhotograph after = edit.applyTo(before).state();
        assumeWhatLeadsStands(after);
        for (Change change : Earlier.changes(before, after)) {
            AnnotatedPhotograph once = restored(after, List.of(change));
            assumeWhatLeadsStands(once);
            AnnotatedPhotograph twice = restored(once, Earlier.changes(after, once));
            assertThat(Earlier.changes(after, twice)).as("%s", change).allSatisfy(left -> assertThat(
                            Restoring.of(twice, left, BY))
                    .isEqualTo(new Refused(Reason.ADDED)));
        }
    }

    @Property(tries = 400)
    void whatIsNotUnderstoodRidesAlong(@ForAll AnnotatedPhotograph any, @ForAll Edit edit) {
        AnnotatedPhotograph before = ofAFile(any);
        AnnotatedPhotograph after = edit.applyTo(before).state();
        assumeWhatLeadsStands(after);
        AnnotatedPhotograph back = restored(after, Earlier.changes(before, after));

        assertThat(back.page()).isEqualTo(after.page());
        assertThat(back.photograph().said().foreign().json("x:note"))
                .isEqualTo(before.photograph().said().foreign().json("x:note"));
        for (Statement statement : before.statements()) {
            assertThat(back.statement(statement.id()))
                    .map(said -> said.said().foreign().json("x:note"))
                    .contains(statement.said().foreign().json("x:note"));
        }
    }

    @Property(tries = 200)
    void aRestoringCanBeUndoneToTheLetter(@ForAll AnnotatedPhotograph any, @ForAll Edit edit) {
        AnnotatedPhotograph before = ofAFile(any);
        AnnotatedPhotograph after = edit.applyTo(before).state();
        assumeWhatLeadsStands(after);
        Edit restoring = Restoring.all(Earlier.changes(before, after), BY);

        assertThat(restoring
                        .applyTo(after)
                        .inverse()
                        .applyTo(restoring.applyTo(after).state())
                        .state())
                .isEqualTo(after);
    }

    private static Change change(String in, String field, String before) {
        return new Change(in, field, Optional.of(before), Foreign.NONE);
    }

    private static AnnotatedPhotograph sample() throws Exception {
        return Samples.state("blossfeldt-allium.jpg");
    }

    @Test
    void aWithdrawnCaveatStandsAgainAndHasNoReasonAnyMore() throws Exception {
        AnnotatedPhotograph before = sample();
        String id = before.caveatsInOrder().get(0).id();
        AnnotatedPhotograph after = new WithdrawCaveat(id, "An invented reason.", Optional.empty(), BY)
                .applyTo(before)
                .state();
        Change status = Earlier.changes(before, after).stream()
                .filter(change -> change.field().equals(StatementFields.STATUS.key()))
                .findFirst()
                .orElseThrow();
        Caveat again = restored(after, List.of(status)).caveat(id).orElseThrow();
        assertThat(again.stands()).isTrue();
        assertThat(again.statement().get(StatementFields.REASON)).isEmpty();
        assertThat(again.statement().get(StatementFields.MODIFIED)).contains(BY.stamp());
    }

    @Test
    void aCaveatThatWasTakenAwayComesBackWithAllThatWasSaidInIt() throws Exception {
        AnnotatedPhotograph before = sample();
        Statement taken = before.statement(before.caveatsInOrder().get(0).id()).orElseThrow();
        AnnotatedPhotograph after = before.withItems(
                before.items().stream().filter(item -> !item.equals(taken)).toList());
        List<Change> changes = Earlier.changes(before, after);
        assertThat(restored(after, changes).statement(taken.id())).contains(taken);
    }

    @Test
    void aMemberThatNobodyUnderstandsIsRestoredToTheLetter() throws Exception {
        AnnotatedPhotograph state = sample();
        Change change = change(Change.PHOTO, "x:theirs", "{\"a\":[1.50]}");
        Said said = restored(state, List.of(change)).photograph().said();
        assertThat(said.foreign().json("x:theirs")).contains("{\"a\":[1.50]}");
        assertThat(said.with(said.foreign().without("x:theirs")))
                .isEqualTo(state.photograph().said());
    }

    @Test
    void whatTheHistoryCannotBeReadInIsRefusedAndNothingElseIsLost() throws Exception {
        AnnotatedPhotograph state = sample();
        for (String broken : List.of("{", "[7]", "{\"caveat:edtf\": 7}", "\"\\u0000")) {
            Change change = change(Change.PHOTO, "caveat:title", broken);
            assertThat(Restoring.of(state, change, BY)).as(broken).isEqualTo(new Refused(Reason.UNREADABLE));
            assertThat(restored(state, List.of(change))).isEqualTo(state);
        }
    }

    @Test
    void aCaveatThatWasAddedIsNeverTakenAway() throws Exception {
        AnnotatedPhotograph state = sample();
        for (Statement statement : state.statements()) {
            Restoring restoring =
                    Restoring.of(state, new Change(statement.id(), Change.WHOLE, Optional.empty(), Foreign.NONE), BY);
            assertThat(restoring instanceof Possible).isEqualTo(!statement.isCaveat() && !statement.isReply());
        }
    }
}
