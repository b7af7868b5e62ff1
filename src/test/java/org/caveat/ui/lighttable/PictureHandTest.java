package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Color;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.region.Shape;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What wheel, fingers and hand do with the picture, whatever tool is in hand. */
class PictureHandTest {
    private static final Spot CURSOR = new Spot(420, 310);

    private final ShownTable table = new ShownTable();
    private final LightTableModel model = table.model();

    @BeforeEach
    void layALargePicture() {
        table.lay(Told.nothing("a.jpg"), 4000, 3000).run(model::fullSize);
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void theWheelZoomsToTheCursorWithControlHeldOrNot() {
        for (boolean control : new boolean[] {false, true}) {
            Spot before = model.viewport().toPicture(CURSOR);
            double scale = model.viewport().scale();
            fire(scroll(ScrollEvent.SCROLL, 0, 40, control, false, false));
            assertThat(model.viewport().scale()).isCloseTo(scale * 1.2, within(1e-9));
            assertThat(model.viewport().toPicture(CURSOR).x()).isCloseTo(before.x(), within(1e-6));
            assertThat(model.viewport().toPicture(CURSOR).y()).isCloseTo(before.y(), within(1e-6));
        }
    }

    @Test
    void aWheelThatTiltsAndOneWithShiftHeldMoveSideways() {
        double left = model.viewport().left();
        fire(scroll(ScrollEvent.SCROLL, -30, 0, false, false, false));
        assertThat(model.viewport().left()).isEqualTo(left - 30);
        fire(scroll(ScrollEvent.SCROLL, 0, -40, false, true, false));
        assertThat(model.viewport().left()).isEqualTo(left - 70);
        assertThat(model.viewport().scale()).isEqualTo(1);
    }

    @Test
    void twoFingersDrawnAlongMoveThePictureWhichGlidesOnAfterThem() {
        double left = model.viewport().left();
        fire(scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false, false, false));
        fire(scroll(ScrollEvent.SCROLL, -12, 5, false, false, false));
        fire(scroll(ScrollEvent.SCROLL_FINISHED, 0, 0, false, false, false));
        fire(scroll(ScrollEvent.SCROLL, -6, 2, false, false, true));
        assertThat(model.viewport().left()).isEqualTo(left - 18);
        assertThat(model.viewport().scale()).isEqualTo(1);
    }

    @Test
    void twoFingersWithControlHeldZoomAndDoNotZoomOnAfterTheyAreLifted() {
        fire(scroll(ScrollEvent.SCROLL_STARTED, 0, 0, true, false, false));
        fire(scroll(ScrollEvent.SCROLL, 0, 10, true, false, false));
        double scale = model.viewport().scale();
        double left = model.viewport().left();
        fire(scroll(ScrollEvent.SCROLL_FINISHED, 0, 0, true, false, false));
        fire(scroll(ScrollEvent.SCROLL, 0, 8, true, false, true));
        fire(scroll(ScrollEvent.SCROLL, 0, 4, false, false, true));
        assertThat(scale).isGreaterThan(1);
        assertThat(model.viewport().scale()).isEqualTo(scale);
        assertThat(model.viewport().left()).isEqualTo(left);
    }

    @Test
    void aPinchZoomsToWhereItIsAndAFactorOfNothingDoesNothing() {
        Spot before = model.viewport().toPicture(CURSOR);
        fire(pinch(1.5, false));
        assertThat(model.viewport().scale()).isCloseTo(1.5, within(1e-9));
        assertThat(model.viewport().toPicture(CURSOR).x()).isCloseTo(before.x(), within(1e-6));
        fire(pinch(1.5, true));
        fire(pinch(0, false));
        fire(pinch(Double.NaN, false));
        assertThat(model.viewport().scale()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void withTheSpaceBarHeldADragMovesThePictureAlsoWithAToolInHand() {
        Toolkit.run(() -> table.regions().draw(Shape.RECTANGLE));
        double left = model.viewport().left();
        space(KeyEvent.KEY_PRESSED);
        assertThat(cursor()).isEqualTo(Cursor.OPEN_HAND);
        drag(MouseButton.PRIMARY, 50);
        space(KeyEvent.KEY_RELEASED);
        assertThat(model.viewport().left()).isEqualTo(left - 50);
        assertThat(table.regions().sketchProperty().get())
                .as("nothing is drawn")
                .isEmpty();
        assertThat(cursor()).isEqualTo(Cursor.CROSSHAIR);
        drag(MouseButton.PRIMARY, 50);
        assertThat(model.viewport().left()).as("the tool has the drag again").isEqualTo(left - 50);
    }

    @Test
    void theMiddleButtonMovesThePictureAlsoWithAToolInHandAndSelectsNothing() {
        Toolkit.run(() -> {
            table.regions().draw(Shape.RECTANGLE);
            table.caveat().set(Optional.of("one"));
        });
        double left = model.viewport().left();
        drag(MouseButton.MIDDLE, 40);
        drag(MouseButton.MIDDLE, 0);
        assertThat(model.viewport().left()).isEqualTo(left - 40);
        assertThat(table.caveat().get()).contains("one");
    }

    @Test
    void aSpaceBarThatWasHeldWhenTheKeyboardWentAwayIsHeldNoLonger() {
        space(KeyEvent.KEY_PRESSED);
        Node elsewhere = table.node(".overview");
        Toolkit.run(() -> elsewhere.getScene().getRoot().setFocusTraversable(true));
        Toolkit.run(() -> elsewhere.getScene().getRoot().requestFocus());
        assertThat(cursor()).isNotEqualTo(Cursor.OPEN_HAND);
    }

    @Test
    void anInvertedOrBrighterPictureIsSoAtTheLargestZoomToo() {
        table.run(() -> model.zoom(32, new Spot(100, 400)));
        assertThat(model.viewport().scale()).isEqualTo(32);
        Color plain = table.colour(500, 400);
        table.run(model::invert);
        Color inverted = table.colour(500, 400);
        assertThat(inverted.getRed()).isCloseTo(1 - plain.getRed(), within(0.01));
        assertThat(inverted.getBlue()).isCloseTo(1 - plain.getBlue(), within(0.01));
        table.run(() -> model.lightProperty().set(new Light(0.5, 0, false)));
        assertThat(table.colour(500, 400).getBrightness()).isGreaterThan(plain.getBrightness());
    }

    @Test
    void whereTheMouseIsIsToldAndForgottenWhenItLeaves() {
        Node stage = table.view().node();
        Toolkit.run(() -> stage.fireEvent(ShownTable.mouse(MouseEvent.MOUSE_MOVED, 420, 310)));
        assertThat(model.cursorProperty().get()).contains(CURSOR);
        Toolkit.run(() -> stage.fireEvent(ShownTable.mouse(MouseEvent.MOUSE_EXITED, 0, 0)));
        assertThat(model.cursorProperty().get()).isEmpty();
    }

    private Cursor cursor() {
        return Toolkit.on(() -> table.view().node().getCursor());
    }

    private void fire(Event event) {
        Toolkit.run(() -> table.view().node().fireEvent(event));
    }

    private void space(EventType<KeyEvent> type) {
        fire(new KeyEvent(type, " ", "", KeyCode.SPACE, false, false, false, false));
    }

    private void drag(MouseButton button, double toLeft) {
        fire(mouse(MouseEvent.MOUSE_PRESSED, button, 500));
        fire(mouse(MouseEvent.MOUSE_DRAGGED, button, 500 - toLeft));
        fire(mouse(MouseEvent.MOUSE_RELEASED, button, 500 - toLeft));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, MouseButton button, double x) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        boolean primary = down && button == MouseButton.PRIMARY;
        boolean middle = down && button == MouseButton.MIDDLE;
        return new MouseEvent(
                type, x, 400, x, 400, button, 1, false, false, false, false, primary, middle, false, true, false, true,
                null);
    }

    private static ScrollEvent scroll(
            EventType<ScrollEvent> type, double across, double down, boolean control, boolean shift, boolean inertia) {
        return new ScrollEvent(
                type,
                CURSOR.x(),
                CURSOR.y(),
                CURSOR.x(),
                CURSOR.y(),
                shift,
                control,
                false,
                false,
                false,
                inertia,
                across,
                down,
                across,
                down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static ZoomEvent pinch(double factor, boolean inertia) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                CURSOR.x(),
                CURSOR.y(),
                CURSOR.x(),
                CURSOR.y(),
                false,
                false,
                false,
                false,
                true,
                inertia,
                factor,
                factor,
                null);
    }
}
