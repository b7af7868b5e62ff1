package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.ReviseStatement;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Conflict;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoCuratorsTest {
    private static final String ID = "urn:uuid:1";

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void somethingIsSaid() throws SaveFailure {
        photograph = folder.resolve("a.jpg");
        new Desk(photograph, "A. Marin")
                .caption("On a river bank.")
                .caveat(ID, "They never met again.")
                .save();
    }

    @Test
    void differentFieldsAreMerged() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(certainty(marin, Certainty.PROBABLE)).save();
        lang.caption("By the Elbe.").save();
        assertThat(lang.state.caveats().get(0).certainty()).contains(Certainty.PROBABLE);
        assertThat(lang.state.description().get(0).value()).isEqualTo("By the Elbe.");
        assertThat(conflicts(lang.state)).isEmpty();
        assertThat(Desk.onDisk(photograph)).isEqualTo(lang.state);
    }

    @Test
    void eachHistoryEntrySaysWhatItsOwnAuthorChanged() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(certainty(marin, Certainty.PROBABLE)).save();
        lang.caption("By the Elbe.").save();
        marin.edit(certainty(marin, Certainty.POSSIBLE)).save();
        List<String> entries = marin.state.log().stream()
                .skip(1)
                .map(entry -> entry.creator().orElseThrow().name() + ": "
                        + entry.changes().stream().map(change -> change.field()).toList())
                .toList();
        assertThat(entries).containsExactly("A. Marin: [caveat:certainty]", "B. Lang: [body]");
    }

    @Test
    void theSameFieldKeepsBothValuesWithWhoSaidThem() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(certainty(marin, Certainty.PROBABLE)).save();
        lang.edit(certainty(lang, Certainty.DOUBTFUL)).save();
        assertThat(lang.state.caveats().get(0).certainty()).contains(Certainty.DOUBTFUL);
        assertThat(conflicts(lang.state))
                .containsExactlyInAnyOrder(
                        "caveat:certainty \"probable\" A. Marin", "caveat:certainty \"doubtful\" B. Lang");
        assertThat(Desk.onDisk(photograph)).isEqualTo(lang.state);
    }

    @Test
    void twoWhoGoOnTypingKeepOneValueEach() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        for (String letters : List.of("o", "oo", "ooo")) {
            marin.edit(reason(marin, "M" + letters)).save();
            lang.edit(reason(lang, "L" + letters)).save();
        }
        assertThat(conflicts(lang.state))
                .containsExactlyInAnyOrder("caveat:reason \"Mooo\" A. Marin", "caveat:reason \"Looo\" B. Lang");
        assertThat(lang.state.caveats().get(0).statement().get(StatementFields.REASON))
                .contains("Looo");
    }

    @Test
    void aConflictOnceSettledStaysSettled() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(reason(marin, "one")).save();
        lang.edit(reason(lang, "other")).save();
        lang.edit(new ReviseStatement<>(ID, StatementFields.CONFLICT, List.of(), lang.hand()))
                .save();
        assertThat(conflicts(lang.state)).isEmpty();
        assertThat(lang.state.log().get(2).changes())
                .extracting(change -> change.field())
                .containsExactly("caveat:reason");
        marin.caption("Something else.").save();
        assertThat(conflicts(marin.state)).isEmpty();
        assertThat(Desk.onDisk(photograph)).isEqualTo(marin.state);
    }

    @Test
    void twoWhoBeginACaptionAtOnceHaveOneCaption() throws SaveFailure {
        Path fresh = folder.resolve("b.jpg");
        Desk marin = new Desk(fresh, "A. Marin");
        Desk lang = new Desk(fresh, "B. Lang");
        marin.caption("One.").save();
        lang.caption("Two.").save();
        AnnotatedPhotograph both = Desk.onDisk(fresh);
        assertThat(both.statements().stream().filter(Statement::isCaption)).hasSize(1);
        assertThat(both.description().get(0).value()).isEqualTo("Two.");
        assertThat(conflicts(both)).hasSize(2).allSatisfy(note -> assertThat(note)
                .startsWith("body "));
        assertThat(both.page().foreign().isEmpty()).isTrue();
    }

    @Test
    void aCaveatAndACaptionBegunAtOnceAreBothThere() throws SaveFailure {
        Path fresh = folder.resolve("b.jpg");
        Desk marin = new Desk(fresh, "A. Marin");
        Desk lang = new Desk(fresh, "B. Lang");
        marin.caveat("urn:uuid:2", "Posed.").save();
        lang.caption("Two.").save();
        AnnotatedPhotograph both = Desk.onDisk(fresh);
        assertThat(both.items()).hasSize(2);
        assertThat(both.description().get(0).value()).isEqualTo("Two.");
        assertThat(conflicts(both)).isEmpty();
    }

    @Test
    void whatOneTookAwayAndTheOtherChangedStandsWithANote() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(certainty(marin, Certainty.PROBABLE)).save();
        lang.edit(new RemoveStatement(ID)).save();
        assertThat(lang.state.caveats()).hasSize(1);
        assertThat(conflicts(lang.state)).containsExactly("items removed B. Lang");
    }

    @Test
    void fieldsOfThePhotographKeepTheirConflictsThere() throws SaveFailure {
        Desk marin = new Desk(photograph, "A. Marin");
        Desk lang = new Desk(photograph, "B. Lang");
        marin.edit(state -> place(state, "Torgau")).save();
        lang.edit(state -> place(state, "Strehla")).save();
        List<Conflict> notes = lang.state.photograph().get(PhotographFields.CONFLICT);
        assertThat(notes).extracting(Conflict::field).containsExactly("caveat:place", "caveat:place");
        assertThat(notes)
                .extracting(note -> note.json().orElseThrow())
                .containsExactlyInAnyOrder("[{\"value\":\"Torgau\"}]", "[{\"value\":\"Strehla\"}]");
    }

    @Test
    void manyWhoSaveAtOnceLoseNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Callable<Desk>> curators = new ArrayList<>();
        for (int curator = 0; curator < 6; curator++) {
            String name = "Curator " + curator;
            curators.add(() -> {
                Desk desk = new Desk(photograph, name);
                for (int i = 0; i < 8; i++) {
                    saveInTurn(desk.caveat("urn:uuid:" + name + i, name + " says " + i));
                }
                return desk;
            });
        }
        for (Future<Desk> done : pool.invokeAll(curators)) {
            done.get();
        }
        pool.shutdown();
        AnnotatedPhotograph all = Desk.onDisk(photograph);
        assertThat(all.caveats()).hasSize(1 + 48);
        assertThat(all.log()).hasSize(1 + 6);
        assertThat(conflicts(all)).isEmpty();
        assertThat(IntStream.range(0, 6).mapToObj(i -> "Curator " + i)).allSatisfy(name -> assertThat(all.log())
                .anySatisfy(entry -> assertThat(entry.changes()).hasSize(8).allSatisfy(change -> assertThat(change.in())
                        .contains(name))));
        assertThat(folder.toFile().list()).containsExactly("a.jpg.caveat.json");
    }

    /** As the program does: where the others do not let one in for seconds, the words are kept and saved again. */
    private static void saveInTurn(Desk desk) throws SaveFailure {
        for (int left = 20; ; left--) {
            try {
                desk.save();
                return;
            } catch (SaveFailure busy) {
                if (left == 0 || !busy.sentence().contains("another program is writing it")) {
                    throw busy;
                }
            }
        }
    }

    private static ReviseStatement<Optional<Certainty>> certainty(Desk desk, Certainty certainty) {
        return new ReviseStatement<>(ID, StatementFields.CERTAINTY, Optional.of(certainty), desk.hand());
    }

    private static ReviseStatement<Optional<String>> reason(Desk desk, String reason) {
        return new ReviseStatement<>(ID, StatementFields.REASON, Optional.of(reason), desk.hand());
    }

    private static AnnotatedPhotograph place(AnnotatedPhotograph state, String place) {
        Photograph photograph = state.photograph().with(PhotographFields.PLACE, List.of(Name.of(place)));
        return state.with(photograph);
    }

    private static List<String> conflicts(AnnotatedPhotograph state) {
        return state.statements().stream()
                .flatMap(statement -> statement.get(StatementFields.CONFLICT).stream())
                .map(note -> note.field() + " " + note.json().orElse("removed") + " "
                        + note.creator().orElseThrow().name())
                .toList();
    }
}
