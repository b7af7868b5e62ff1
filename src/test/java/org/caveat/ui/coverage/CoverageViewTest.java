package org.caveat.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Listening;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.contactsheet.SheetWords;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoverageViewTest {
    private static final Thumbnails NONE = (photograph, width, height, taker) -> () -> {};

    private final OnTheTable table = new OnTheTable();
    private final List<Kind> answered = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final ContactSheetModel sheet = new ContactSheetModel(opened::add);
    private Optional<CoverageModel> model = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @AfterEach
    void hide() {
        stage.ifPresent(shown -> Toolkit.run(shown::close));
    }

    @Test
    void aStepOfScrollingFillsTheRowThatComesIntoViewAndNoOther() {
        CoverageView view = shown(100_000, 1200);
        int before = view.updates();
        VirtualFlow<?> flow = Toolkit.on(() -> (VirtualFlow<?>) view.node().lookup(".virtual-flow"));
        for (int step = 0; step < 100; step++) {
            Toolkit.run(() -> flow.scrollPixels(CoverageColumns.ROW));
            Toolkit.pulses();
        }
        assertThat(view.updates() - before).isBetween(95, 110);
        assertThat(Toolkit.on(() -> view.node().lookupAll(".coverage-cell").size()))
                .isLessThan(9 * 20);
        assertThat(table.wanted()).contains("100.jpg").hasSizeLessThan(20);
    }

    @Test
    void aPhotographThatWasReadFillsNoRowAnew() {
        CoverageView view = shown(12, 1200);
        int before = view.updates();
        Toolkit.run(() -> table.put(Given.photograph("3.jpg", Asked.caveat(1, Kind.AFTER, State.DISPUTED))));
        Toolkit.pulses();
        assertThat(view.updates()).isEqualTo(before);
        assertThat(aloud(view)).contains("After the instant: disputed, 2 sources. 3.jpg");
    }

    @Test
    void eachCellReadsAsASentence() {
        table.put(Given.photograph(
                "0.jpg",
                Asked.caveat(1, Kind.BEFORE, State.ANSWERED),
                Asked.caveat(2, Kind.OUTSIDE, State.NO_SOURCE),
                Asked.caveat(3, Kind.AFTER, State.DISPUTED),
                Asked.caveat(4, Kind.MAKING, State.NOT_KNOWN),
                Asked.caveat(5, Kind.IDENTITY, State.ANSWERED),
                Asked.caveat(6, Kind.IDENTITY, State.DISPUTED)));
        assertThat(aloud(shown(1, 1200)))
                .containsExactly(
                        "Before the instant: answered, 1 source. 0.jpg",
                        "Outside the frame: no source. 0.jpg",
                        "After the instant: disputed, 2 sources. 0.jpg",
                        "How it was made: not known, looked in 1 place. 0.jpg",
                        "What was altered: not asked. 0.jpg",
                        "How it was used: not asked. 0.jpg",
                        "Who, where, when: disputed, 2 answers, 3 sources. 0.jpg",
                        "The words with it: not asked. 0.jpg",
                        "With care: not asked. 0.jpg");
    }

    @Test
    void whereTheNineDoNotFitTheCellOfTheKeyboardIsBroughtIntoView() {
        CoverageView view = shown(40, 620);
        press(view, KeyCode.END, false);
        press(view, KeyCode.END, true);
        Toolkit.pulses();
        Bounds cell = Toolkit.on(() -> {
            Node focused = (Node) list(view).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return focused.localToScene(focused.getLayoutBounds());
        });
        double photographs = Toolkit.on(() -> view.columns().photograph());
        assertThat(cell.getMinX()).isGreaterThanOrEqualTo(photographs);
        assertThat(cell.getMaxX()).isLessThanOrEqualTo(620);
        assertThat(cell.getMaxY()).isLessThanOrEqualTo(700);
        assertThat(model.orElseThrow().file()).contains("39.jpg");
    }

    @Test
    void aSignAtTheEdgeSaysHowManyQuestionsAreOutOfViewAndBringsTheNext() {
        CoverageView view = shown(3, 784);
        assertThat(signs(view)).containsExactly("3 more questions");
        Toolkit.run(() -> view.node().lookupAll(".coverage-more").stream()
                .filter(Node::isVisible)
                .forEach(sign -> ((Button) sign).fire()));
        Toolkit.pulses();
        assertThat(signs(view)).containsExactlyInAnyOrder("1 more question", "2 more questions");
        assertThat(signs(shown(3, 1200))).isEmpty();
    }

    private static List<String> signs(CoverageView view) {
        return Toolkit.on(() -> view.node().lookupAll(".coverage-more").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void enterAnswersAndSpaceOpens() {
        CoverageView view = shown(3, 1200);
        press(view, KeyCode.DOWN, false);
        press(view, KeyCode.RIGHT, false);
        press(view, KeyCode.ENTER, false);
        press(view, KeyCode.SPACE, false);
        assertThat(answered).containsExactly(Kind.OUTSIDE);
        assertThat(opened).containsExactly("1.jpg");
    }

    @Test
    void elsewhereThanInFrontNoRowIsFilled() {
        CoverageView view = shown(30, 1200);
        Toolkit.run(() -> view.turn(false));
        Toolkit.pulses();
        int before = view.updates();
        Toolkit.run(() -> sheet.show(found(60)));
        Toolkit.pulses();
        assertThat(view.updates()).isEqualTo(before);
    }

    @Test
    void aClosedViewListensToNothing() {
        int before = Toolkit.on(() -> Listening.on(sheet.chosenProperty()) + Listening.on(sheet.photographsProperty()));
        for (int time = 0; time < 20; time++) {
            CoverageView view = shown(12, 1200);
            Toolkit.run(() -> {
                view.close();
                model.orElseThrow().close();
                stage.orElseThrow().close();
            });
            assertThat(table.watchers()).isZero();
            assertThat(Toolkit.on(
                            () -> Listening.on(sheet.chosenProperty()) + Listening.on(sheet.photographsProperty())))
                    .isEqualTo(before);
        }
    }

    private static List<Found> found(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Given.photograph(number + ".jpg").found())
                .toList();
    }

    private CoverageView shown(int count, double width) {
        IntStream.range(0, Math.min(count, 100))
                .mapToObj(number -> number + ".jpg")
                .filter(file -> table.holding(file).isEmpty())
                .forEach(file -> table.put(Given.photograph(file)));
        CoverageView shown = Toolkit.on(() -> {
            Messages messages = Messages.english();
            List<Holding> read = IntStream.range(0, Math.min(count, 100))
                    .mapToObj(number -> table.holding(number + ".jpg").orElseThrow())
                    .toList();
            CoverageModel made = new CoverageModel(sheet, table, () -> read, answered::add, new FxThread()::afterwards);
            model = Optional.of(made);
            CoverageView view = new CoverageView(
                    made, new CoverageWords(new SheetWords(messages, new Words(messages), "en")), NONE);
            Scene scene = new Scene(view.node(), width, 700);
            Theme.DARK.wear(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            stage = Optional.of(window);
            sheet.show(found(count));
            view.turn(true);
            return view;
        });
        Toolkit.pulses();
        return shown;
    }

    private static List<String> aloud(CoverageView view) {
        return Toolkit.on(() -> view.node().lookupAll(".coverage-cell").stream()
                .filter(RealWindow::isSeen)
                .map(Node::getAccessibleText)
                .toList());
    }

    private static ListView<?> list(CoverageView view) {
        return (ListView<?>) view.node().lookup(".coverage-list");
    }

    private static void press(CoverageView view, KeyCode code, boolean shortcut) {
        Toolkit.run(() -> list(view)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, shortcut)));
        Toolkit.pulses();
    }
}
