package org.caveat.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Listening;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.lighttable.Opened;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a comparison shows. */
class CompareViewTest {
    private static final Told CAREFUL =
            Told.nothing("c.jpg").caveat("care", Kind.CARE, "Look with care.").lead("care");
    private static final Told MARKED = Told.nothing("m.jpg")
            .caveat("one", Kind.AFTER, "Then it burned.")
            .at("one", new Rectangle(40, 40, 60, 80))
            .caveat("two", Kind.BEFORE, "It was built.");

    private final OnTheTable photographs = new OnTheTable();
    private final CompareModel model = new CompareModel(photographs, new Opened(), PictureMeasures.NONE, file -> {});
    private final List<String> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final PictureParts parts = (leaf, part, reduction, taker) -> {
        asked.add(leaf.file().getFileName().toString());
        taker.picture(new WritableImage(Math.max(1, part.width() / reduction), Math.max(1, part.height() / reduction)));
        return () -> {};
    };
    private final CompareView view = Toolkit.on(this::another);
    private final Stage stage = Toolkit.on(Stage::new);

    private CompareView another() {
        Messages messages = Messages.english();
        return new CompareView(
                model, parts, new CompareWords(messages, new Words(messages), "en"), opened::add, () -> {});
    }

    @BeforeEach
    void bring() {
        photographs.put(Invented.holding("a.jpg", 600, 400));
        photographs.put(Invented.saying("c.jpg", 600, 400, CAREFUL.state()));
        photographs.put(Invented.saying("m.jpg", 600, 400, MARKED.state()));
        photographs.put(Invented.unreadable("u.jpg", "u.jpg is no picture."));
        photographs.put(Invented.locked("l.jpg", "Its sidecar cannot be read."));
        Toolkit.run(() -> {
            Scene scene = new Scene(new StackPane(view.node()), 1000, 800);
            Theme.DARK.wear(scene);
            scene.getRoot().pseudoClassStateChanged(Motion.STILL, true);
            stage.setScene(scene);
            stage.show();
            view.turn(true);
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view.close();
            model.close();
            stage.close();
        });
    }

    private void show(String... files) {
        Toolkit.run(() -> {
            model.show(List.of(files));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private List<Node> all(String selector) {
        return Toolkit.on(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .toList());
    }

    private List<String> words(String selector) {
        return all(selector).stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void noPictureStandsWithoutItsCaveatOrTheWordThatNobodyAsked() {
        show("a.jpg", "m.jpg");
        assertThat(words(".pane-caption .second")).contains("not asked yet", "1 more caveat");
        assertThat(words(".pane-caveat")).containsExactly("It was built.");
        assertThat(all(".pane-stage").get(1).getAccessibleText()).contains("m.jpg", "It was built.");
    }

    @Test
    void whereThereIsLittleRoomSignsStandWithoutWordsAndTheNumberWithoutItsNoun() {
        show("a.jpg", "m.jpg");
        assertThat(words(".pane-caption .second"))
                .contains("no source", "1 more caveat")
                .doesNotContain("+1");
        Toolkit.run(() -> stage.setWidth(230));
        Toolkit.pulses();
        assertThat(words(".pane-caption .second")).contains("+1").doesNotContain("no source", "1 more caveat");
        assertThat(all(".pane-caption .in-ink")).hasSize(1);
        assertThat(all(".pane-stage").get(1).getAccessibleText()).contains("It was built.");
    }

    @Test
    void theSignOfMovingTogetherIsAnotherThanThatOfMovingAlone() {
        show("a.jpg", "m.jpg");
        CompareTools tools = Toolkit.on(() -> new CompareTools(model, Messages.english()));
        String together = Toolkit.on(() -> drawing(tools));
        Toolkit.run(model.moving()::toggleLocked);
        assertThat(Toolkit.on(() -> drawing(tools))).isNotEqualTo(together);
        Toolkit.run(model.moving()::toggleLocked);
        assertThat(Toolkit.on(() -> drawing(tools))).isEqualTo(together);
        Toolkit.run(tools::close);
    }

    private static String drawing(CompareTools tools) {
        Parent sign = (Parent) ((ToggleButton) tools.node().getChildren().get(0)).getGraphic();
        return ((SVGPath) sign.getChildrenUnmodifiable().get(0)).getContent();
    }

    @Test
    void ofAFileThatIsNoPictureItIsNotSaidThatNobodyAsked() {
        show("a.jpg", "u.jpg");
        assertThat(words(".pane-caption .second")).contains("unreadable");
        assertThat(all(".pane-stage").get(1).getAccessibleText())
                .contains("unreadable")
                .doesNotContain("asked");
    }

    @Test
    void ofOneThatIsNotYetReadItIsNotSaidThatNobodyAsked() {
        show("a.jpg", "unread.jpg");
        assertThat(all(".pane-stage").get(1).getAccessibleText())
                .contains("reading")
                .doesNotContain("asked");
    }

    @Test
    void theCaveatUnderAPictureIsThatOfNow() {
        show("a.jpg", "m.jpg");
        Told told = Told.nothing("a.jpg")
                .caveat("new", Kind.IDENTITY, "She is not named.")
                .lead("new");
        Toolkit.run(() -> photographs.put(Invented.saying("a.jpg", 600, 400, told.state())));
        assertThat(words(".pane-caveat")).containsExactly("She is not named.", "It was built.");
    }

    @Test
    void behindACaveatOfCareNoPixelIsAskedForUntilEnterIsPressed() {
        show("a.jpg", "c.jpg");
        assertThat(asked).contains("a.jpg").doesNotContain("c.jpg");
        assertThat(all(".curtain")).hasSize(1);
        press(1, KeyCode.ENTER);
        assertThat(asked).contains("c.jpg");
        assertThat(all(".curtain")).isEmpty();
        assertThat(opened).isEmpty();
        press(1, KeyCode.ENTER);
        assertThat(opened).containsExactly("c.jpg");
    }

    @Test
    void anUnreadableOneSaysWhyAndALockedOneThatItsCaveatsAreNotKnown() {
        show("u.jpg", "l.jpg");
        assertThat(words(".notice-cause")).containsExactly("u.jpg is no picture.");
        assertThat(words(".pane-caption .second")).contains("Its sidecar cannot be read.");
        assertThat(asked).contains("l.jpg").doesNotContain("u.jpg");
    }

    @Test
    void regionsStandOnThePicturesWhereTheyAreWantedAndTheKeyboardPassesThemBy() {
        show("a.jpg", "m.jpg");
        assertThat(all(".region-layer")).isEmpty();
        Toolkit.run(() -> model.regionsShownProperty().set(true));
        assertThat(all(".region-layer")).hasSize(2).allMatch(Node::isDisabled);
    }

    @Test
    void theArrowsMoveThePartInViewAndWithShiftThePictureByAPixel() {
        show("a.jpg", "m.jpg");
        Toolkit.run(model.moving()::fullSize);
        Toolkit.run(model.moving()::zoomIn);
        Toolkit.run(model.moving()::zoomIn);
        Toolkit.run(model.moving()::zoomIn);
        double left = model.panes().get(0).table().viewport().left();
        press(0, KeyCode.RIGHT);
        double moved = model.panes().get(0).table().viewport().left();
        assertThat(moved).isLessThan(left - 20);
        Node pane = all(".pane-stage").get(0);
        Toolkit.run(() ->
                pane.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, false, false, false)));
        assertThat(model.panes().get(0).table().viewport().left()).isEqualTo(moved + 1);
    }

    @Test
    void elsewhereThanInFrontItHoldsNoPicture() {
        show("a.jpg", "m.jpg");
        Toolkit.run(() -> view.turn(false));
        assertThat(all(".pane")).isEmpty();
        Toolkit.run(() -> view.turn(true));
        assertThat(all(".pane")).hasSize(2);
    }

    @Test
    void twentyClosedViewsAndTheirToolsListenToNothing() {
        show("a.jpg", "m.jpg");
        PaneModel pane = model.panes().get(0);
        List<ObservableValue<?>> all = List.of(
                model.panesProperty(),
                model.activeProperty(),
                model.remarkProperty(),
                pane.table().laidProperty(),
                pane.table().viewportProperty(),
                pane.table().lightProperty(),
                pane.regions().marksProperty());
        List<Integer> before = all.stream().map(Listening::on).toList();
        for (int time = 0; time < 20; time++) {
            Toolkit.run(() -> {
                CompareTools tools = new CompareTools(model, Messages.english());
                CompareView other = another();
                other.turn(true);
                other.close();
                tools.close();
            });
        }
        assertThat(all.stream().map(Listening::on).toList()).isEqualTo(before);
    }

    private void press(int pane, KeyCode key) {
        Node stageOfPane = all(".pane-stage").get(pane);
        Toolkit.run(() -> {
            stageOfPane.requestFocus();
            stageOfPane.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
    }
}
