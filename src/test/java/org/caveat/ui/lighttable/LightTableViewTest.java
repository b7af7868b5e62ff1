package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LightTableViewTest {
    private final Messages messages = Messages.english();
    private final LightTableModel model = new LightTableModel();
    private final List<Region> drawn = new ArrayList<>();
    private final RegionsModel regions = new RegionsModel(new SimpleObjectProperty<>(Optional.empty()), drawn::add);
    private final List<PictureTaker> takers = new ArrayList<>();
    private final List<Rectangle> asked = new ArrayList<>();
    private final PictureParts parts = (leaf, part, reduction, taker) -> {
        asked.add(part);
        takers.add(taker);
        return () -> takers.remove(taker);
    };
    private LightTableView view;

    @BeforeEach
    void show() {
        view = Toolkit.on(this::shown);
        Toolkit.pulses();
    }

    private LightTableView shown() {
        RegionLayer layer = new RegionLayer(regions, model.viewportProperty(), messages, new Words(messages), "en");
        LightTableView table = new LightTableView(
                model,
                regions,
                layer,
                parts,
                new CurtainView(model::open, messages, new Words(messages), "en"),
                messages);
        Scene scene = new Scene(table.node(), 1000, 800);
        Theme.DARK.wear(scene);
        table.node().resize(1000, 800);
        table.node().layout();
        return table;
    }

    @AfterEach
    void close() {
        Toolkit.run(view::close);
    }

    @Test
    void aPhotographIsAskedForWholeAndInItsPlace() {
        lay("a.jpg", 1600, 1200);
        assertThat(asked).containsExactly(new Rectangle(0, 0, 1600, 1200));
        Toolkit.run(() -> takers.get(0).picture(new WritableImage(800, 600)));
        Viewport lies = model.viewport();
        assertThat(tiles()).hasSize(12);
        assertThat(tiles().stream().mapToDouble(ImageView::getX).min()).hasValue(Math.rint(lies.left()));
        assertThat(tiles().stream()
                        .mapToDouble(tile -> tile.getY() + tile.getFitHeight())
                        .max())
                .hasValue(Math.rint(lies.top() + 1200 * lies.scale()));
        assertThat(messageShown()).isEmpty();
    }

    @Test
    void aPartThatCannotBeDecodedSaysWhy() {
        lay("a.jpg", 1600, 1200);
        Toolkit.run(() -> takers.get(0).refused("a.jpg is cut short."));
        assertThat(messageShown()).contains("a.jpg is cut short.");
    }

    @Test
    void anUnreadablePhotographIsAReasonAndNotAPicture() {
        Toolkit.run(() -> model.lay(Optional.of(Invented.unreadable("broken.jpg", "It is no picture."))));
        assertThat(messageShown()).contains("It is no picture.");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsNoLongerLookedAtIsNoLongerWanted() {
        lay("a.jpg", 1600, 1200);
        lay("b.jpg", 1000, 1000);
        assertThat(takers).hasSize(1);
    }

    @Test
    void theWheelZoomsToTheCursor() {
        lay("a.jpg", 4000, 3000);
        Spot cursor = new Spot(420, 390);
        Spot under = model.viewport().toPicture(cursor);
        Toolkit.run(() -> {
            for (int notch = 0; notch < 12; notch++) {
                view.node().fireEvent(wheel(cursor));
            }
        });
        Spot now = model.viewport().toStage(under);
        assertThat(model.viewport().isFitted()).isFalse();
        assertThat(Math.hypot(now.x() - cursor.x(), now.y() - cursor.y())).isLessThan(1);
    }

    @Test
    void aDragMovesThePictureAndADoubleClickFitsItAgain() {
        lay("a.jpg", 4000, 3000);
        Toolkit.run(() -> view.node().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 500, 400, 2)));
        assertThat(model.viewport().scale()).isEqualTo(1);
        double left = model.viewport().left();
        drag(500, 400, 450, 380);
        assertThat(model.viewport().left()).isEqualTo(left - 50);
        Toolkit.run(() -> view.node().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 500, 400, 2)));
        assertThat(model.viewport().isFitted()).isTrue();
    }

    @Test
    void anArmedDragDrawsARectangleAndDoesNotMoveThePicture() {
        lay("a.jpg", 800, 600);
        Viewport before = model.viewport();
        Toolkit.run(() -> regions.draw(Shape.RECTANGLE));
        drag(before.left() + 10, before.top() + 20, before.left() + 110, before.top() + 70);
        assertThat(drawn).containsExactly(new Rectangle(10, 20, 100, 50));
        assertThat(model.viewport()).isEqualTo(before);
    }

    @Test
    void aClosedTableListensToNothing() {
        for (int time = 0; time < 20; time++) {
            Toolkit.run(() -> {
                view.close();
                view = shown();
            });
        }
        asked.clear();
        lay("a.jpg", 1600, 1200);
        assertThat(asked).as("only the one table that is open asks").hasSize(1);
    }

    private void lay(String file, int width, int height) {
        Toolkit.run(() -> model.lay(Optional.of(Invented.holding(file, width, height))));
        Toolkit.pulses();
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        Toolkit.run(() -> {
            view.node().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY, 1));
            view.node().fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, toX, toY, 1));
            view.node().fireEvent(mouse(MouseEvent.MOUSE_RELEASED, toX, toY, 1));
        });
    }

    private List<ImageView> tiles() {
        return Toolkit.on(() -> view.node().lookupAll(".tiles ImageView").stream()
                .map(ImageView.class::cast)
                .toList());
    }

    private Optional<String> messageShown() {
        return Toolkit.on(() -> Optional.of(view.node().lookup(".stage-notice"))
                .filter(notice -> notice.isVisible())
                .map(notice -> ((Label) notice.lookup(".notice-cause")).getText()));
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                false,
                null);
    }

    private static ScrollEvent wheel(Spot at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.x(),
                at.y(),
                at.x(),
                at.y(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
