package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.ui.Listening;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the table shows: turned, in another light, in part, with persons, behind a caveat. */
class TableViewTest {
    private static final Told BARE = Told.nothing("a.jpg");
    private static final Told CAREFUL = Told.nothing("c.jpg")
            .caveat("care", Kind.CARE, "The family asks that it be seen with their name.")
            .lead("care");
    private static final Told PERSONS = Told.nothing("p.jpg")
            .person("anna", "Anna", new Rectangle(40, 40, 60, 80))
            .person("nobody", "", new Rectangle(240, 40, 60, 80))
            .caveat("after", Kind.AFTER, "What became of her is not told.", "nobody")
            .at("after", new Rectangle(200, 20, 180, 180));

    private final ShownTable table = new ShownTable();
    private final LightTableModel model = table.model();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void aTurnedPictureIsSeenTurned() {
        table.lay(BARE, 400, 300);
        assertThat(table.colourAt(0.2, 0.5)).isEqualTo(ShownTable.LEFT);
        assertThat(table.colourAt(0.8, 0.5)).isEqualTo(ShownTable.RIGHT);
        table.run(model::turnClockwise);
        assertThat(table.colourAt(0.5, 0.2)).isEqualTo(ShownTable.LEFT);
        assertThat(table.colourAt(0.5, 0.8)).isEqualTo(ShownTable.RIGHT);
        table.run(model::turnAnticlockwise).run(model::flip);
        assertThat(table.colourAt(0.2, 0.5)).isEqualTo(ShownTable.RIGHT);
        assertThat(table.colourAt(0.8, 0.5)).isEqualTo(ShownTable.LEFT);
    }

    @Test
    void anInvertedPictureIsInvertedToItsEdgeAndTheMatIsNot() {
        table.lay(BARE, 400, 300);
        Viewport view = model.viewport();
        Color mat = table.colour(view.left() - 20, view.top() + 50);
        table.run(model::invert);
        assertAlike(table.colourAt(0.01, 0.01), ShownTable.LEFT.invert());
        assertAlike(table.colourAt(0.99, 0.99), ShownTable.RIGHT.invert());
        assertThat(table.colour(view.left() - 20, view.top() + 50)).isEqualTo(mat);
        table.run(model::invert);
        assertThat(table.colourAt(0.01, 0.01)).isEqualTo(ShownTable.LEFT);
    }

    @Test
    void moreBrightnessIsBrighterAndTheNumberOfARegionStaysAsItIs() {
        Told told = BARE.caveat("one", Kind.BEFORE, "…").at("one", new Rectangle(100, 100, 100, 100));
        table.lay(told, 400, 300);
        Spot corner = model.viewport().toStage(new Spot(100, 100));
        Color before = table.colour(corner.x() - 7, corner.y());
        table.run(() -> model.lightProperty().set(new Light(0.5, 0, false)));
        assertThat(table.colourAt(0.2, 0.8).getBrightness()).isGreaterThan(ShownTable.LEFT.getBrightness());
        assertThat(table.colour(corner.x() - 7, corner.y())).isEqualTo(before);
        assertThat(Toolkit.on(() -> table.node(".region-layer").getEffect())).isNull();
    }

    @Test
    void aMapShowsThePartInViewOnlyWhereThereIsMore() {
        table.lay(BARE, 4000, 3000);
        assertThat(isSeen(".overview")).isFalse();
        table.run(model::fullSize);
        assertThat(isSeen(".overview")).isTrue();
        table.run(() -> model.overviewProperty().set(false));
        assertThat(isSeen(".overview")).isFalse();
    }

    @Test
    void thePartInViewGoesWhereTheMapIsPressed() {
        table.lay(BARE, 4000, 3000).run(model::fullSize);
        Node map = table.node(".overview");
        Toolkit.run(() -> map.fireEvent(ShownTable.mouse(MouseEvent.MOUSE_PRESSED, 816 + 42, 658 + 63)));
        assertThat(model.viewport().toPicture(model.viewport().middle())).isEqualTo(new Spot(1000, 1500));
        Toolkit.run(() -> map.fireEvent(ShownTable.mouse(MouseEvent.MOUSE_DRAGGED, 816 + 126, 658 + 63)));
        assertThat(model.viewport().toPicture(model.viewport().middle())).isEqualTo(new Spot(3000, 1500));
    }

    @Test
    void theArrowsMoveThePartInViewAndNotToAnotherPhotograph() {
        table.lay(BARE, 4000, 3000).run(model::fullSize);
        double left = model.viewport().left();
        KeyEvent right = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false);
        boolean[] wentOn = {false};
        Toolkit.run(() -> {
            table.view().node().addEventHandler(KeyEvent.KEY_PRESSED, event -> wentOn[0] = true);
            table.node(".overview").fireEvent(right);
        });
        assertThat(model.viewport().left()).isEqualTo(left - 125);
        assertThat(wentOn[0]).isFalse();
    }

    @Test
    void aPersonIsNamedWhileTheMouseIsOverThem() {
        table.lay(PERSONS, 400, 300);
        assertThat(names()).isEmpty();
        Spot onAnna = model.viewport().toStage(new Spot(60, 60));
        fire(MouseEvent.MOUSE_MOVED, onAnna);
        assertThat(names()).isEqualTo("Anna");
        fire(MouseEvent.MOUSE_EXITED, new Spot(0, 0));
        assertThat(names()).isEmpty();
    }

    @Test
    void aPersonIsNamedWhileSelectedAndWhileTheSelectedCaveatIsAboutThem() {
        table.lay(PERSONS, 400, 300);
        table.run(() -> table.regions().selectPerson("anna"));
        assertThat(names()).isEqualTo("Anna");
        table.run(() -> table.regions().select("after"));
        assertThat(names()).isEqualTo("not known");
    }

    @Test
    void noLineOfARegionRunsThroughAName() {
        table.lay(PERSONS, 400, 300);
        List<String> painted = Toolkit.on(() -> table.view().node().lookupAll("*").stream()
                .flatMap(node -> node.getStyleClass().stream())
                .toList());
        assertThat(painted).contains("region");
        assertThat(painted.indexOf("person-name")).isGreaterThan(painted.lastIndexOf("region"));
    }

    @Test
    void aNameStandsOnTheMatAndCoversNothingOfThePicture() {
        table.lay(PERSONS, 400, 300);
        table.run(() -> table.regions().selectPerson("anna"));
        Toolkit.pulses();
        Bounds name = Toolkit.on(() -> table.view().node().lookupAll(".person-name").stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .findFirst()
                .orElseThrow());
        Area seen = new Area(name.getMinX(), name.getMinY(), name.getWidth(), name.getHeight());
        assertThat(name.getWidth()).isPositive();
        assertThat(seen.shared(model.viewport().whole())).isZero();
    }

    @Test
    void aPersonsLineBearsTheSignOfAPersonAndNotOverTheNumberOfACaveat() {
        table.lay(PERSONS, 400, 300);
        assertThat(Toolkit.on(() -> table.view().node().lookupAll(".person .person-disc").stream()
                        .filter(RealWindow::isSeen)
                        .count()))
                .isEqualTo(2);
        Bounds anna = Toolkit.on(() -> table.node(".person .person-disc")
                .localToScene(table.node(".person .person-disc").getLayoutBounds()));
        Area seen = model.viewport().toStage(new Rectangle(40, 40, 60, 80));
        Bounds corner = Toolkit.on(() -> table.node(".person-disc")
                .getParent()
                .localToScene(new BoundingBox(seen.x() + seen.width(), seen.y(), 1, 1)));
        assertThat(anna.contains(corner)).isTrue();
    }

    @Test
    void aPersonIsNamedWhileTheKeyboardStandsThere() {
        table.lay(PERSONS, 400, 300);
        table.run(() -> table.node(".person").requestFocus());
        assertThat(names()).isEqualTo("Anna");
        assertThat(table.node(".person").getAccessibleText()).isEqualTo("Person shown: Anna");
    }

    @Test
    void aRegionUnderTheMouseSaysInAFewWordsWhatItIsAbout() {
        Told told = BARE.caveat("one", Kind.BEFORE, "Moved before the picture was made.")
                .at("one", new Rectangle(100, 100, 100, 100));
        table.lay(told, 400, 300);
        assertThat(isSeen(".region-hover")).isFalse();
        fire(MouseEvent.MOUSE_MOVED, model.viewport().toStage(new Spot(150, 150)));
        assertThat(isSeen(".region-hover")).isTrue();
        Toolkit.run(() -> assertThat(((Labeled) table.node(".region-label")).getText())
                .isEqualTo("Before the instant · Moved before the picture was made."));
        fire(MouseEvent.MOUSE_EXITED, new Spot(0, 0));
        assertThat(isSeen(".region-hover")).isFalse();
    }

    @Test
    void aClickOnARegionSelectsItsCaveatAndGivesItTheKeyboardAndHandles() {
        Told told = BARE.caveat("one", Kind.BEFORE, "…").at("one", new Rectangle(100, 100, 100, 100));
        table.lay(told, 400, 300);
        assertThat(Toolkit.on(() -> table.view().node().lookupAll(".region-handle")))
                .isEmpty();
        Spot inside = model.viewport().toStage(new Spot(150, 150));
        fire(MouseEvent.MOUSE_PRESSED, inside);
        fire(MouseEvent.MOUSE_RELEASED, inside);
        assertThat(table.caveat().get()).contains("one");
        assertThat(Toolkit.on(() -> table.node(".region").isFocused())).isTrue();
        assertThat(Toolkit.on(() -> table.view().node().lookupAll(".region-handle")))
                .hasSize(8);
        table.run(() -> table.caveat().set(java.util.Optional.empty()));
        assertThat(Toolkit.on(() -> table.view().node().lookupAll(".region-handle")))
                .isEmpty();
    }

    @Test
    void aPartThatIsOutOfViewIsBroughtIntoViewAndOneInViewStaysWhereItIs() {
        table.lay(BARE, 4000, 3000).run(model::fullSize);
        Viewport before = model.viewport();
        table.run(() -> model.reveal(new Rectangle(2000, 1500, 10, 10)));
        assertThat(model.viewport()).isEqualTo(before);
        table.run(() -> model.reveal(new Rectangle(600, 700, 100, 200)));
        assertThat(model.viewport().toPicture(model.viewport().middle())).isEqualTo(new Spot(650, 800));
    }

    @Test
    void behindACaveatOfCareNoPixelIsAskedForAndItsTextStandsThere() {
        table.lay(CAREFUL, 4000, 3000);
        assertThat(table.asked()).isEmpty();
        assertThat(isSeen(".curtain")).isTrue();
        assertThat(isSeen(".region-layer")).isFalse();
        Toolkit.run(() -> assertThat(((Labeled) table.node(".curtain-text")).getText())
                .isEqualTo("The family asks that it be seen with their name."));
        assertThat(table.view().node().getAccessibleText())
                .contains("With care")
                .contains("asks that it be seen")
                .contains("Enter");
    }

    @Test
    void theButtonOpensThePictureAndTheKeyboardGoesToTheTable() {
        table.lay(CAREFUL, 400, 300);
        Button open = (Button) table.node(".curtain .accent");
        table.run(open::requestFocus).run(open::fire);
        assertThat(isSeen(".curtain")).isFalse();
        assertThat(table.colourAt(0.2, 0.5)).isEqualTo(ShownTable.LEFT);
        assertThat(Toolkit.on(() -> table.view().node().isFocused())).isTrue();
        assertThat(table.view().node().getAccessibleText()).isEqualTo("Light table");
    }

    @Test
    void aLongTextOfCareIsWhollyInTheMatAndCanBeScrolled() {
        String words = "It is to be seen with care, and never without the names of those it shows. ".repeat(40);
        Told told = Told.nothing("c.jpg").caveat("care", Kind.CARE, words).lead("care");
        table.lay(told, 100, 80);
        Toolkit.run(() -> {
            var mat = table.node(".mat").getBoundsInParent();
            var curtain = table.node(".curtain").getBoundsInParent();
            var button = table.node(".curtain .accent");
            assertThat(mat.contains(curtain)).isTrue();
            assertThat(mat.getHeight()).isLessThanOrEqualTo(800);
            assertThat(table.node(".stage").sceneToLocal(button.localToScene(button.getLayoutBounds())))
                    .matches(mat::contains);
        });
    }

    @Test
    void twentyClosedTablesAndTheirToolsListenToNothing() {
        List<ObservableValue<?>> all = List.of(
                model.laidProperty(),
                model.viewportProperty(),
                model.lightProperty(),
                table.regions().marksProperty(),
                table.regions().toolProperty(),
                table.regions().persons().marksProperty(),
                table.regions().persons().selectedProperty(),
                table.regions().sketchProperty(),
                table.regions().pointedAtProperty(),
                table.caveat());
        List<Integer> before = all.stream().map(Listening::on).toList();
        for (int time = 0; time < 20; time++) {
            Toolkit.run(() -> {
                TableTools tools = new TableTools(model, table.regions(), Messages.english());
                LightTableView another = table.another();
                another.close();
                tools.close();
            });
        }
        assertThat(all.stream().map(Listening::on).toList()).isEqualTo(before);
    }

    /** The same but for a step that rounding makes. */
    private static void assertAlike(Color seen, Color expected) {
        assertThat(List.of(seen.getRed(), seen.getGreen(), seen.getBlue()))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.01 ? 0 : 1)
                .isEqualTo(List.of(expected.getRed(), expected.getGreen(), expected.getBlue()));
    }

    private void fire(EventType<MouseEvent> type, Spot at) {
        table.run(() -> table.view().node().fireEvent(ShownTable.mouse(type, at.x(), at.y())));
    }

    /** The names that are seen on the picture. */
    private String names() {
        return Toolkit.on(() -> String.join(
                ", ",
                table.view().node().lookupAll(".person-name").stream()
                        .filter(Node::isVisible)
                        .map(name -> ((Labeled) name).getText())
                        .toList()));
    }

    private boolean isSeen(String selector) {
        return Toolkit.on(() -> table.node(selector).isVisible());
    }
}
