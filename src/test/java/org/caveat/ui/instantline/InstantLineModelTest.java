package org.caveat.ui.instantline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.export.InstantLine;
import org.caveat.export.LineMark;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.instantline.InstantLineModel.Emptiness;
import org.caveat.ui.instantline.InstantLineModel.Move;
import org.junit.jupiter.api.Test;

class InstantLineModelTest {
    private final Messages messages = Messages.english();
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Followed followed = new Followed();
    private final InstantLineModel model =
            new InstantLineModel(new LineEntries(messages, new Words(messages), List.of(), "en"), selected, followed);

    @Test
    void theLineHoldsThePhotographsOwnDateAndEveryDatedCaveatThatStands() {
        show(Dated.on("1871")
                .with(Kind.AFTER, "1882", "He dies.")
                .with(Kind.CARE, "the year after")
                .with(Kind.BEFORE, "1840")
                .withdrawing("1840"));

        assertThat(model.entriesProperty().get()).extracting(LineEntry::key).containsExactly("instant", "1882");
        assertThat(model.entriesProperty().get())
                .extracting(entry -> entry.date().words())
                .containsExactly("the instant: 1871", "He dies, 1882");
    }

    @Test
    void eachFormOfADateHasItsWords() {
        show(Dated.on("1945/..")
                .with(Kind.AFTER, "194X")
                .with(Kind.AFTER, "1945?")
                .with(Kind.AFTER, "1945/")
                .with(Kind.AFTER, "[1871,1873]"));

        assertThat(model.entriesProperty().get())
                .extracting(LineEntry::inFull)
                .containsExactlyInAnyOrder(
                        "the instant: from 1945 onwards",
                        "After the instant, the 1940s: What 194X is about.",
                        "After the instant, possibly 1945: What 1945? is about.",
                        "After the instant, from 1945, end not known: What 1945/ is about.",
                        "After the instant, 1871 or 1873: What [1871,1873] is about.");
    }

    @Test
    void whereThereIsNoDateTheReasonIsTold() {
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_PHOTOGRAPH);
        show(Dated.nowhere());
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_DATE);
        model.show(Optional.of(Invented.locked("b.jpg", "Somebody else has it.")));
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NOT_READ);
        show(Dated.nowhere().with(Kind.AFTER, "1882"));
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NONE);
        model.show(Optional.empty());
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_PHOTOGRAPH);
        assertThat(line()).isEmpty();
    }

    @Test
    void theKeyboardOnAMarkSelectsItsCaveatAndOnTheInstantNone() {
        show(Dated.on("1871").with(Kind.AFTER, "1882"));

        model.reach("1882");
        assertThat(selected.get()).contains("1882");
        model.reach(LineEntries.INSTANT);
        assertThat(selected.get()).as("what was selected stays so").contains("1882");
    }

    @Test
    void aPressShowsTheCardAndEnterOpensIt() {
        show(Dated.on("1871").with(Kind.AFTER, "1882"));

        model.press("1882");
        model.open("1882");
        model.press(LineEntries.INSTANT);
        model.open(LineEntries.INSTANT);
        assertThat(followed.steps()).containsExactly("shown 1882", "opened 1882", "the instant");
        assertThat(selected.get()).contains("1882");
    }

    @Test
    void theArrowsGoFromLeftToRightAndStopAtTheEnds() {
        show(Dated.on("1871").with(Kind.AFTER, "1882").with(Kind.BEFORE, "1840"));
        InstantLine line = line().orElseThrow();

        assertThat(InstantLineModel.next(line, "1840", Move.AFTER)).contains("instant");
        assertThat(InstantLineModel.next(line, "instant", Move.AFTER)).contains("1882");
        assertThat(InstantLineModel.next(line, "1882", Move.AFTER)).contains("1882");
        assertThat(InstantLineModel.next(line, "1840", Move.BEFORE)).contains("1840");
        assertThat(InstantLineModel.next(line, "1882", Move.FIRST)).contains("1840");
        assertThat(InstantLineModel.next(line, "1840", Move.LAST)).contains("1882");
    }

    @Test
    void aShortLineHasItsWordsInOneRow() {
        show(Dated.on("1871").with(Kind.AFTER, "1872").with(Kind.AFTER, "1873").with(Kind.AFTER, "1874"));
        InstantLine line = model.line(200, 60, date -> 100).orElseThrow();
        assertThat(line.marks()).extracting(LineMark::row).isSubsetOf(0, LineMark.NO_ROOM);
        assertThat(line.marks())
                .filteredOn(mark -> mark.date().isInstant())
                .extracting(mark -> mark.date().words())
                .containsExactly("1871");
    }

    private Optional<InstantLine> line() {
        return model.line(800, 60, date -> 100);
    }

    private void show(Dated photograph) {
        model.show(Optional.of(photograph.holding()));
    }
}
