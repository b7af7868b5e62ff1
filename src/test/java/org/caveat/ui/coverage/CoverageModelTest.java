package org.caveat.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.coverage.CoverageModel.Move;
import org.junit.jupiter.api.Test;

class CoverageModelTest {
    private final OnTheTable table = new OnTheTable();
    private final List<String> opened = new ArrayList<>();
    private final List<Kind> answered = new ArrayList<>();
    private final ContactSheetModel sheet = new ContactSheetModel(opened::add);
    private final CoverageModel model = new CoverageModel(sheet, table, table::all, answered::add, Runnable::run);

    private void show(Holding... holdings) {
        List.of(holdings).forEach(table::put);
        sheet.show(Arrays.stream(holdings).map(Holding::found).toList());
        model.turn(true);
    }

    private static Holding asked(String file, Kind kind, State state) {
        return Given.photograph(file, Asked.caveat(1, kind, state));
    }

    @Property
    void everyQuestionOfEveryPhotographStandsInOneWayAndTheSumsAreOfAllOfThem(
            @ForAll @Size(max = 12) List<@Size(9) List<State>> photographs) {
        CoverageModelTest fresh = new CoverageModelTest();
        Holding[] holdings = IntStream.range(0, photographs.size())
                .mapToObj(at -> Asked.photograph(at + ".jpg", photographs.get(at)))
                .toArray(Holding[]::new);
        fresh.show(holdings);
        for (int at = 0; at < holdings.length; at++) {
            assertThat(fresh.model.standings(at + ".jpg").orElseThrow())
                    .extracting(Standing::state)
                    .isEqualTo(photographs.get(at));
        }
        CoverageTotals totals = fresh.model.totalsProperty().get();
        assertThat(totals.asked()).isEqualTo((int) photographs.stream()
                .flatMap(List::stream)
                .filter(state -> state != State.NOT_ASKED)
                .count());
        assertThat(totals.questions()).isEqualTo(9 * photographs.size());
        for (int question = 0; question < 9; question++) {
            assertSums(totals, question, photographs);
        }
    }

    private static void assertSums(CoverageTotals totals, int question, List<List<State>> photographs) {
        Kind kind = Kind.KNOWN.get(question);
        int sum = 0;
        for (State state : State.values()) {
            sum += totals.of(kind, state);
            assertThat(totals.of(kind, state)).isEqualTo((int) photographs.stream()
                    .filter(states -> states.get(question) == state)
                    .count());
        }
        assertThat(sum).isEqualTo(photographs.size());
    }

    @Test
    void theSumsFollowAnEditAndTheSearch() {
        Holding first = asked("a.jpg", Kind.AFTER, State.ANSWERED);
        Holding second = asked("b.jpg", Kind.AFTER, State.NOT_KNOWN);
        show(first, second);
        table.put(asked("a.jpg", Kind.AFTER, State.DISPUTED));
        assertThat(totals().of(Kind.AFTER, State.ANSWERED)).isZero();
        assertThat(totals().of(Kind.AFTER, State.DISPUTED)).isEqualTo(1);
        sheet.show(List.of(second.found()));
        assertThat(totals().asked(Kind.AFTER)).isEqualTo(1);
        table.put(asked("a.jpg", Kind.BEFORE, State.ANSWERED));
        assertThat(totals().asked(Kind.BEFORE)).as("it is not shown").isZero();
        sheet.show(List.of(first.found(), second.found()));
        assertThat(totals().asked(Kind.BEFORE)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsNotSaidNotToHaveBeenAsked() {
        show(asked("a.jpg", Kind.CARE, State.ANSWERED), Given.locked("b.jpg"));
        assertThat(model.standings("b.jpg")).isEmpty();
        assertThat(totals().counted()).isEqualTo(1);
        assertThat(totals().unknown()).isEqualTo(1);
        assertThat(totals().of(Kind.BEFORE, State.NOT_ASKED)).isEqualTo(1);
        table.put(asked("b.jpg", Kind.CARE, State.ANSWERED));
        assertThat(totals().asked(Kind.CARE)).isEqualTo(2);
        table.put(Given.locked("b.jpg"));
        assertThat(totals().asked(Kind.CARE)).isEqualTo(1);
    }

    @Test
    void elsewhereThanInFrontNothingIsCounted() {
        show(asked("a.jpg", Kind.CARE, State.ANSWERED));
        model.turn(false);
        table.put(asked("a.jpg", Kind.BEFORE, State.ANSWERED));
        assertThat(totals().asked(Kind.BEFORE)).isZero();
        model.turn(true);
        assertThat(totals().asked(Kind.BEFORE)).isEqualTo(1);
    }

    @Test
    void whoNeverLooksAtItIsNotAskedToKeepCount() {
        table.put(asked("a.jpg", Kind.CARE, State.ANSWERED));
        sheet.show(table.all().stream().map(Holding::found).toList());
        assertThat(table.watchers()).isZero();
        model.turn(true);
        assertThat(table.watchers()).isEqualTo(1);
        assertThat(totals().asked(Kind.CARE)).isEqualTo(1);
        model.close();
        assertThat(table.watchers()).isZero();
    }

    private CoverageTotals totals() {
        return model.totalsProperty().get();
    }

    @Test
    void onesWayGoesOverTheCellsAndStopsAtTheEdges() {
        List<Found> found = IntStream.range(0, 100)
                .mapToObj(at -> Given.photograph(at + ".jpg").found())
                .toList();
        sheet.show(found);
        assertThat(at()).isEqualTo("0.jpg before");
        model.move(Move.UP, 7);
        model.move(Move.LEFT, 7);
        assertThat(at()).isEqualTo("0.jpg before");
        model.move(Move.DOWN, 7);
        model.move(Move.RIGHT, 7);
        assertThat(at()).isEqualTo("1.jpg outside");
        model.move(Move.PAGE_DOWN, 7);
        model.move(Move.LAST_QUESTION, 7);
        assertThat(at()).isEqualTo("8.jpg care");
        model.move(Move.RIGHT, 7);
        model.move(Move.LAST_PHOTOGRAPH, 7);
        model.move(Move.DOWN, 7);
        assertThat(at()).isEqualTo("99.jpg care");
        model.move(Move.PAGE_UP, 7);
        model.move(Move.FIRST_QUESTION, 7);
        assertThat(at()).isEqualTo("92.jpg before");
        model.move(Move.FIRST_PHOTOGRAPH, 7);
        assertThat(at()).isEqualTo("0.jpg before");
    }

    private String at() {
        return model.file().orElse("nowhere") + " "
                + model.questionProperty().get().key();
    }

    @Test
    void theCellWhereTheKeyboardIsIsAnsweredAndItsPhotographOpened() {
        show(asked("a.jpg", Kind.CARE, State.ANSWERED), asked("b.jpg", Kind.CARE, State.ANSWERED));
        model.stand("b.jpg", Kind.MAKING);
        model.answer();
        model.open();
        assertThat(answered).containsExactly(Kind.MAKING);
        assertThat(opened).containsExactly("b.jpg");
    }

    @Test
    void goingToWhereSomebodyIsLeavesSeveralChosenAsTheyAre() {
        show(asked("a.jpg", Kind.CARE, State.ANSWERED), asked("b.jpg", Kind.CARE, State.ANSWERED));
        sheet.chooseAll();
        model.stand("a.jpg");
        assertThat(sheet.chosenInOrder()).hasSize(2);
        assertThat(model.file()).isEqualTo(Optional.of("a.jpg"));
    }
}
