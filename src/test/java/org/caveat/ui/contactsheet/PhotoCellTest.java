package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.SetInstant;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The line under a title, however many marks stand beside it. */
class PhotoCellTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));
    private static final List<Kind> SEVEN =
            List.of(Kind.BEFORE, Kind.OUTSIDE, Kind.AFTER, Kind.MAKING, Kind.IDENTITY, Kind.WORDING, Kind.CARE);

    private final Messages messages = Messages.english();
    private final List<Stage> windows = new ArrayList<>();

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @AfterEach
    void hide() {
        windows.forEach(shown -> Toolkit.run(shown::close));
    }

    @Test
    void dateAndCountsStandBesideEachOtherWhereThereIsRoom() {
        PhotoCell cell = shown(CellSize.MIDDLE, SEVEN.subList(0, 3), 2);
        assertThat(second(cell)).isEqualTo("1935–1940");
        assertThat(counts(cell)).isEqualTo(3);
    }

    @Test
    void whereThereIsLittleRoomTheDateGoesAndNoCount() {
        PhotoCell cell = shown(CellSize.MIDDLE, SEVEN.subList(0, 6), 2);
        assertThat(second(cell)).as("in digits").isEqualTo("1935–1940");
        assertThat(counts(cell)).isEqualTo(6);
        PhotoCell full = shown(CellSize.MIDDLE, SEVEN, 12);
        assertThat(second(full)).isEmpty();
        assertThat(counts(full)).isEqualTo(7);
    }

    @Test
    void aRingOfDotsSaysThatNobodyHasAsked() {
        assertThat(rings(shown(CellSize.MIDDLE, List.of(), 0))).isEqualTo(1);
        assertThat(rings(shown(CellSize.MIDDLE, SEVEN.subList(0, 1), 1))).isZero();
    }

    @Test
    void aDateThatHasNoRoomIsLeftOutAndNotCut() {
        PhotoCell cell = shown(new CellSize(CellSize.SMALLEST), SEVEN, 1);
        assertThat(second(cell)).isEmpty();
    }

    @Test
    void marksThatHaveNoRoomAreCountedAndNoneStandsOutsideItsCell() {
        PhotoCell cell = shown(new CellSize(CellSize.SMALLEST), SEVEN, 12);
        List<Node> marks = Toolkit.on(
                () -> Stream.concat(cell.lookupAll(".glyph").stream(), cell.lookupAll(".cell-count").stream())
                        .filter(mark -> mark.isVisible() && mark.getParent().isVisible())
                        .toList());
        assertThat(marks).allSatisfy(mark -> assertThat(
                        mark.localToScene(mark.getBoundsInLocal()).getMinX())
                .isGreaterThanOrEqualTo(
                        cell.localToScene(cell.getBoundsInLocal()).getMinX()));
        assertThat(marks)
                .filteredOn(Label.class::isInstance)
                .extracting(mark -> ((Label) mark).getText())
                .startsWith("12")
                .anyMatch(said -> said.matches("\\+[1-7]"));
    }

    @Test
    void ofADateAndFilesTheDateStays() {
        assertThat(new SecondLine("1871 · recto and verso", "1871").choices())
                .containsExactly("1871 · recto and verso", "1871", "");
        assertThat(SecondLine.of("1871").choices()).containsExactly("1871", "");
    }

    @Test
    void aCellThatIsUsedAgainShowsTheMarksThatANewOneWould() {
        List<Holding> photographs = Stream.of(
                        saying(SEVEN, 2),
                        saying(List.of(), 0),
                        saying(List.of(Kind.CARE, new Kind("zzz"), new Kind("own"), Kind.BEFORE), 1),
                        saying(List.of(new Kind("own")), 3),
                        saying(List.of(Kind.CARE, Kind.BEFORE), 3))
                .toList();
        PhotoCell again = shown(CellSize.MIDDLE, List.of(), 0);
        for (Holding next : photographs) {
            PhotoCell fresh = shown(CellSize.MIDDLE, next);
            Toolkit.run(() -> again.show(next.found(), Optional.of(next), CellSize.MIDDLE));
            Toolkit.pulses();
            assertThat(marks(again)).isNotEmpty().isEqualTo(marks(fresh));
        }
    }

    /** What is seen of the marks, from the first to the last: signs by their style, numbers, and where each begins. */
    private static List<String> marks(PhotoCell cell) {
        return Toolkit.on(() -> Stream.of(".glyph", ".cell-count", ".mark", ".cell-rule")
                .flatMap(style -> cell.lookupAll(style).stream())
                .filter(mark -> mark.isVisible() && mark.getParent().isVisible())
                .sorted(Comparator.comparing(PhotoCellTest::x))
                .map(mark ->
                        mark.getStyleClass() + (mark instanceof Label label ? label.getText() : "") + " at " + x(mark))
                .toList());
    }

    private static double x(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinX();
    }

    private PhotoCell shown(CellSize size, List<Kind> kinds, int times) {
        return shown(size, saying(kinds, times));
    }

    private static Holding saying(List<Kind> kinds, int times) {
        AnnotatedPhotograph state = new SetInstant("1935/1940")
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        for (Kind kind : kinds) {
            for (int time = 0; time < times; time++) {
                state = new AddCaveat(kind.key() + time, kind, Said.NOTHING, HAND)
                        .applyTo(state)
                        .state();
            }
        }
        return Invented.saying("a.jpg", 400, 300, state);
    }

    private PhotoCell shown(CellSize size, Holding holding) {
        SheetWords words = new SheetWords(messages, new Words(messages), "en");
        PhotoCell cell = Toolkit.on(() -> {
            PhotoCell made = new PhotoCell(words, (photograph, width, height, taker) -> () -> {});
            made.show(holding.found(), Optional.of(holding), size);
            Stage window = new Stage();
            window.setScene(new Scene(made));
            Theme.LIGHT.wear(window.getScene());
            window.show();
            windows.add(window);
            return made;
        });
        Toolkit.pulses();
        return cell;
    }

    private static String second(PhotoCell cell) {
        return Toolkit.on(() -> ((Label) cell.lookup(".cell-second")).getText());
    }

    private static int rings(PhotoCell cell) {
        return Toolkit.on(() -> (int) cell.lookupAll(".mark-not-asked").stream()
                .filter(ring -> ring.getParent().isVisible())
                .count());
    }

    private static long counts(PhotoCell cell) {
        return Toolkit.on(() -> cell.lookupAll(".cell-count").stream()
                .filter(mark -> mark.isVisible() && mark.getParent().isVisible())
                .count());
    }
}
