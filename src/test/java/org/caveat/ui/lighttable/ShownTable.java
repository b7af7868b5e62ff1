package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Wrapped;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.theme.Theme;

/** A light table in a scene of 1,000 × 800, whose pictures come at once, each of one colour at its left half. */
final class ShownTable implements AutoCloseable {
    static final Color LEFT = Color.rgb(200, 40, 40);
    static final Color RIGHT = Color.rgb(40, 40, 200);

    private final Messages messages = Messages.english();
    private final LightTableModel model = new LightTableModel();
    private final ObjectProperty<Optional<String>> caveat = new SimpleObjectProperty<>(Optional.empty());
    private final RegionsModel regions = new RegionsModel(caveat, rectangle -> {});
    private final List<Rectangle> asked = new ArrayList<>();
    private final PictureParts parts = (leaf, part, reduction, taker) -> {
        asked.add(part);
        return painted(part, reduction, taker);
    };
    private final LightTableView view;
    private final Stage stage = Toolkit.on(Stage::new);
    private final Scene scene;

    ShownTable() {
        view = Toolkit.on(this::another);
        scene = Toolkit.on(() -> {
            Scene shown = new Scene(new StackPane(view.node()), 1000, 800);
            Theme.DARK.wear(shown);
            shown.getRoot().pseudoClassStateChanged(Motion.STILL, true);
            stage.setScene(shown);
            stage.show();
            view.node().requestFocus();
            return shown;
        });
        Toolkit.until("the window to have the keyboard", stage::isFocused);
    }

    private org.caveat.ui.fx.Wanted painted(Rectangle part, int reduction, PictureTaker taker) {
        int width = (part.width() + reduction - 1) / reduction;
        int height = (part.height() + reduction - 1) / reduction;
        int[] argb = new int[width * height];
        double middle = model.viewport().picture().width() / 2;
        for (int at = 0; at < argb.length; at++) {
            boolean isLeft = part.x() + at % width * reduction < middle;
            argb[at] = isLeft ? 0xFFC82828 : 0xFF2828C8;
        }
        taker.picture(Wrapped.image(Pixels.of(width, height, argb)));
        return () -> {};
    }

    /** Another view of the same. */
    LightTableView another() {
        RegionLayer layer = new RegionLayer(regions, model.viewportProperty(), messages, new Words(messages), "en");
        CurtainView curtain = new CurtainView(model::open, messages, new Words(messages), "en");
        return new LightTableView(model, regions, layer, parts, curtain, messages);
    }

    LightTableModel model() {
        return model;
    }

    RegionsModel regions() {
        return regions;
    }

    ObjectProperty<Optional<String>> caveat() {
        return caveat;
    }

    LightTableView view() {
        return view;
    }

    /** The parts of pictures that were asked for. */
    List<Rectangle> asked() {
        return asked;
    }

    ShownTable lay(Told told, int width, int height) {
        return run(() -> {
            model.lay(Optional.of(Invented.saying(told.state().photograph().fileName(), width, height, told.state())));
            regions.show(RegionMark.of(told.state()));
            regions.persons().show(PersonMark.of(told.state()));
        });
    }

    ShownTable run(Runnable action) {
        Toolkit.run(() -> {
            action.run();
            view.node().applyCss();
            view.node().layout();
        });
        return this;
    }

    Node node(String selector) {
        return Toolkit.on(() -> scene.getRoot().lookup(selector));
    }

    /** The colour at a place of the stage. */
    Color colour(double x, double y) {
        return Toolkit.on(() -> scene.snapshot(null).getPixelReader().getColor((int) x, (int) y));
    }

    /** The colour at a part of the picture as it is seen: 0, 0 at its upper left, 1, 1 at its lower right. */
    Color colourAt(double across, double down) {
        Area whole = model.viewport().whole();
        return colour(whole.x() + across * whole.width(), whole.y() + down * whole.height());
    }

    static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        boolean down = type.equals(MouseEvent.MOUSE_PRESSED) || type.equals(MouseEvent.MOUSE_DRAGGED);
        MouseButton button = down ? MouseButton.PRIMARY : MouseButton.NONE;
        return new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, down, false, false, true, false, true, null);
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            view.close();
            stage.close();
        });
    }
}
