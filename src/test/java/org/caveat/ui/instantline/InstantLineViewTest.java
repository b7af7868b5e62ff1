package org.caveat.ui.instantline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.LinearGradient;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Listening;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line as it is drawn, and as keys and the mouse meet it. */
class InstantLineViewTest {
    private final Messages messages = Messages.english();
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Followed followed = new Followed();
    private final InstantLineModel model =
            new InstantLineModel(new LineEntries(messages, new Words(messages), List.of(), "en"), selected, followed);
    private final StackPane room = Toolkit.on(StackPane::new);
    private Stage stage;
    private InstantLineView view;

    @BeforeEach
    void open() {
        view = Toolkit.on(() -> new InstantLineView(model));
        stage = Toolkit.on(() -> {
            Stage made = new Stage();
            StackPane elsewhere = new StackPane();
            elsewhere.setFocusTraversable(true);
            room.getChildren().addAll(elsewhere, view.node());
            made.setScene(new Scene(room, 832, 140));
            Theme.DARK.wear(made.getScene());
            made.setX(0);
            made.setY(0);
            made.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view.close();
            stage.close();
        });
    }

    @Test
    void eachMarkIsAButtonThatSaysItsDateAndItsCaveat() {
        show(threeDates());

        assertThat(Toolkit.on(
                        () -> marks().stream().map(Node::getAccessibleText).toList()))
                .containsExactlyInAnyOrder(
                        "the instant: 1871",
                        "After the instant, 1882: What 1882 is about.",
                        "Before the instant, about 1840: What 1840~ is about.");
    }

    @Test
    void wordsOnTheLineNeverLieOnEachOther() {
        Dated crowded = Dated.on("1943/1947");
        for (int year = 1930; year < 1960; year += 2) {
            crowded = crowded.with(Kind.AFTER, String.valueOf(year), "What happened");
        }
        show(crowded);
        List<Bounds> seen = Toolkit.on(() -> all(".line-words").stream()
                .filter(node -> node instanceof Text text && !text.getText().isEmpty() && RealWindow.isSeen(text))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());

        assertThat(seen).hasSizeGreaterThan(4);
        assertThat(IntStream.range(0, seen.size()).boxed().flatMap(one -> seen.subList(0, one).stream()
                        .filter(other -> one != 0
                                && other.getMaxX() > seen.get(one).getMinX()
                                && other.getMinX() < seen.get(one).getMaxX()
                                && Math.abs(other.getMinY() - seen.get(one).getMinY()) < 12)))
                .isEmpty();
    }

    @Test
    void datesThatAreAllMeantHangOnOneThread() {
        show(Dated.on("1886").with(Kind.BEFORE, "{1871,1879}").with(Kind.AFTER, "1900"));
        Bounds thread = Toolkit.on(() -> all(".line-stem").stream()
                .map(node -> node.getLayoutBounds())
                .filter(bounds -> bounds.getWidth() > 60)
                .findFirst()
                .orElseThrow());
        List<Bounds> members = Toolkit.on(() -> mark("Before").lookupAll(".line-solid").stream()
                .map(Node::getLayoutBounds)
                .toList());
        assertThat(members).hasSize(2).allMatch(member -> member.intersects(thread));
    }

    @Test
    void whatIsApproximateFadesInTheInkOfItsThemeAndNotInBlack() {
        show(Dated.on("1935~/1940~").with(Kind.BEFORE, "1900"));
        assertThat(outermost()).isEqualTo("0xedece900");

        Toolkit.run(() -> Theme.LIGHT.wear(stage.getScene()));
        Toolkit.pulses();
        assertThat(outermost()).isEqualTo("0x1d1c1a00");
    }

    private String outermost() {
        return Toolkit.on(() -> {
            Rectangle bar = (Rectangle) all(".line-instant .line-fading").get(0);
            return ((LinearGradient) bar.getFill()).getStops().get(0).getColor().toString();
        });
    }

    @Test
    void theArrowsGoFromMarkToMarkAndEnterOpensTheCaveat() {
        show(threeDates());
        Toolkit.run(() -> mark("Before").requestFocus());
        assertThat(selected.get()).contains("1840~");

        press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(Toolkit.on(() -> mark("After").isFocused())).isTrue();
        assertThat(selected.get()).contains("1882");
        press(KeyCode.HOME);
        assertThat(selected.get()).contains("1840~");
        press(KeyCode.END, KeyCode.ENTER);
        assertThat(followed.steps()).containsExactly("opened 1882");
        press(KeyCode.LEFT, KeyCode.SPACE);
        assertThat(followed.steps()).containsExactly("opened 1882", "the instant");
    }

    @Test
    void tabComesToTheSelectedMarkAlone() {
        show(threeDates());
        assertThat(reachable()).containsExactly("Before the instant, about 1840: What 1840~ is about.");

        Toolkit.run(() -> selected.set(Optional.of("1882")));
        assertThat(reachable()).containsExactly("After the instant, 1882: What 1882 is about.");
    }

    @Test
    void aPressOnAMarkSelectsItsCaveatAndShowsTheCard() {
        show(threeDates());
        Toolkit.run(() -> {
            Node box = mark("After").lookup(".line-box");
            Bounds at = box.localToScreen(box.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
        });
        Toolkit.pulses();

        assertThat(selected.get()).contains("1882");
        assertThat(followed.steps()).containsExactly("shown 1882");
    }

    @Test
    void assistiveTechnologyCanOpenAMark() {
        show(threeDates());
        Toolkit.run(() -> mark("After").executeAccessibleAction(AccessibleAction.FIRE));

        assertThat(followed.steps()).containsExactly("opened 1882");
    }

    @Test
    void theKeyboardStaysOnAMarkThatIsEditedAndGoesOnFromOneThatIsGone() {
        show(threeDates());
        Toolkit.run(() -> mark("After").requestFocus());

        show(Dated.on("1871").with(Kind.BEFORE, "1840~").with("1882", Kind.AFTER, "1883", "He dies."));
        assertThat(Toolkit.on(() -> mark("After").isFocused())).isTrue();
        show(Dated.on("1871").with(Kind.BEFORE, "1840~"));
        assertThat(Toolkit.on(() -> view.hasKeyboard())).isTrue();
    }

    @Test
    void whereNothingIsDatedTheButtonLeadsToTheDate() {
        show(Dated.nowhere());
        Toolkit.run(() -> ((ButtonBase) all(".button").get(0)).fire());

        assertThat(followed.steps()).containsExactly("the instant");
        show(threeDates());
        assertThat(Toolkit.on(() -> RealWindow.isSeen(all(".button").get(0)))).isFalse();
    }

    @Test
    void largerTypeMakesTheWholeLineLargerAndKeepsItOnTheBand() {
        show(threeDates());
        double before = Toolkit.on(() -> widthOnScreen());
        Toolkit.run(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 26px"));
        Toolkit.pulses();

        assertThat(Toolkit.on(() -> all(".line-box")
                        .get(0)
                        .localToScene(all(".line-box").get(0).getLayoutBounds())
                        .getWidth()))
                .isEqualTo(44);
        assertThat(Toolkit.on(() -> widthOnScreen())).isBetween(before - 60, before);
    }

    private double widthOnScreen() {
        Node axis = all(".line-axis").get(0);
        return axis.localToScene(axis.getLayoutBounds()).getWidth();
    }

    @Test
    void openingAndClosingTwentyTimesLeavesNobodyListening() {
        int before = listeners();
        for (int time = 0; time < 20; time++) {
            Toolkit.run(() -> new InstantLineView(model).close());
        }

        assertThat(listeners()).isEqualTo(before);
    }

    private int listeners() {
        return Listening.on(selected) + Listening.on(model.entriesProperty()) + Listening.on(model.emptinessProperty());
    }

    private static Dated threeDates() {
        return Dated.on("1871").with(Kind.AFTER, "1882").with(Kind.BEFORE, "1840~");
    }

    private void show(Dated photograph) {
        Toolkit.run(() -> model.show(Optional.of(photograph.holding())));
        Toolkit.pulses();
    }

    private void press(KeyCode... keys) {
        Toolkit.run(() -> stage.toFront());
        for (KeyCode key : keys) {
            Toolkit.run(() -> new Robot().keyType(key));
            Toolkit.pulses();
        }
    }

    private List<Node> all(String selector) {
        return List.copyOf(view.node().lookupAll(selector));
    }

    private List<Node> marks() {
        return all(".line-mark").stream()
                .filter(node -> node.getAccessibleText() != null)
                .toList();
    }

    private Node mark(String begins) {
        return marks().stream()
                .filter(node -> node.getAccessibleText().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark says " + begins));
    }

    private List<String> reachable() {
        return Toolkit.on(() -> marks().stream()
                .filter(Node::isFocusTraversable)
                .map(Node::getAccessibleText)
                .toList());
    }
}
