package org.caveat.ui.lighttable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.transform.Affine;
import org.caveat.imaging.Leaf;
import org.caveat.text.Messages;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.lighttable.OverviewPlace.Corner;
import org.caveat.ui.region.BeyondModel;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** A small map of the whole picture while only a part is in view: that part is outlined, and can be moved. */
final class OverviewView extends Pane implements AutoCloseable {
    /** Pixels of the map's picture: enough for twice as fine a screen. */
    private static final double FINE = 336;
    /** How much of the stage an arrow moves. */
    private static final double STEP = 1.0 / 8;

    private static final Map<KeyCode, Way> ARROWS = Map.of(
            KeyCode.LEFT, new Way(1, 0),
            KeyCode.RIGHT, new Way(-1, 0),
            KeyCode.UP, new Way(0, 1),
            KeyCode.DOWN, new Way(0, -1));

    private final LightTableModel model;
    private final RegionsModel regions;
    private final PictureParts parts;
    private final Region ground = new Region();
    private final ImageView picture = new ImageView();
    private final Rectangle halo = line("overview-halo");
    private final Rectangle line = line("overview-line");
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Leaf> shown = Optional.empty();
    private Wanted wanted = () -> {};
    private Corner corner = Corner.LOWER_RIGHT;
    private Optional<OverviewPlace> place = Optional.empty();

    OverviewView(LightTableModel model, RegionsModel regions, PictureParts parts, Messages messages) {
        this.model = model;
        this.regions = regions;
        this.parts = parts;
        getStyleClass().add("overview");
        ground.getStyleClass().add("overview-ground");
        setPickOnBounds(false);
        // placed with the map, and not by the pane
        ground.setManaged(false);
        ground.setCursor(Cursor.HAND);
        picture.setMouseTransparent(true);
        picture.setSmooth(true);
        getChildren().addAll(ground, picture, halo, line);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("lighttable.overview"));
        setAccessibleHelp(messages.get("lighttable.overview-help"));
        addEventHandler(MouseEvent.ANY, this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.watch(model.overviewProperty(), wished -> follow());
        subscriptions.on(regions.marksProperty(), this::follow);
        subscriptions.on(regions.persons().marksProperty(), this::follow);
    }

    private static Rectangle line(String style) {
        Rectangle line = new Rectangle();
        line.getStyleClass().add(style);
        line.setFill(null);
        line.setStrokeType(StrokeType.INSIDE);
        line.setMouseTransparent(true);
        return line;
    }

    /** Shows the map where there is need of one, as the picture lies now. */
    void follow() {
        boolean isSeen = model.laid()
                .photograph()
                .filter(now -> !model.laid().isCovered()
                        && model.overviewProperty().get()
                        && now.facts().unreadable().isEmpty())
                .isPresent();
        Optional<Leaf> leaf = model.laid().picture().filter(now -> isSeen).map(Shown::leaf);
        Viewport view = model.viewport();
        List<Area> marks = BeyondModel.around(regions.marksProperty().get(), view);
        place = leaf.flatMap(now -> OverviewPlace.of(view, regions.occupied(), marks, corner));
        if (place.isEmpty() && isFocused()) {
            Optional.ofNullable(getParent()).ifPresent(javafx.scene.Node::requestFocus);
        }
        setVisible(place.isPresent());
        place.ifPresent(now -> {
            corner = now.corner();
            leaf.ifPresent(this::ask);
            draw(now);
        });
    }

    private void ask(Leaf leaf) {
        if (shown.equals(Optional.of(leaf))) {
            return;
        }
        forget();
        shown = Optional.of(leaf);
        Viewport view = model.viewport();
        int width = (int) view.picture().width();
        int height = (int) view.picture().height();
        int reduction = 1;
        while (Math.max(width, height) / (reduction * 2.0) >= FINE) {
            reduction *= 2;
        }
        wanted = parts.ask(
                leaf, new org.caveat.model.Region.Rectangle(0, 0, width, height), reduction, new PictureTaker() {
                    @Override
                    public void picture(Image image) {
                        picture.setImage(image);
                        follow();
                    }

                    @Override
                    public void refused(String sentence) {
                        // the table itself says why: the map stays a plain block
                    }
                });
    }

    private void forget() {
        wanted.cancel();
        wanted = () -> {};
        shown = Optional.empty();
        picture.setImage(null);
    }

    private void draw(OverviewPlace now) {
        Area map = now.map();
        ground.resizeRelocate(map.x() - 1, map.y() - 1, map.width() + 2, map.height() + 2);
        Way right = now.view().turn().of(new Way(1, 0));
        Way down = now.view().turn().of(new Way(0, 1));
        boolean onItsSide = now.view().turn().isOnItsSide();
        double width = onItsSide ? map.height() : map.width();
        double height = onItsSide ? map.width() : map.height();
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setX(-width / 2);
        picture.setY(-height / 2);
        picture.getTransforms()
                .setAll(new Affine(
                        right.x(),
                        down.x(),
                        map.x() + map.width() / 2,
                        right.y(),
                        down.y(),
                        map.y() + map.height() / 2));
        put(halo, now.seen(), 1);
        put(line, now.seen(), 0);
    }

    private static void put(Rectangle line, Area seen, double around) {
        line.setX(Math.rint(seen.x()) - around);
        line.setY(Math.rint(seen.y()) - around);
        line.setWidth(Math.max(4, Math.rint(seen.width())) + 2 * around);
        line.setHeight(Math.max(4, Math.rint(seen.height())) + 2 * around);
    }

    /** The part in view goes where the mouse is. */
    private void moved(MouseEvent event) {
        boolean moves = event.getEventType().equals(MouseEvent.MOUSE_PRESSED)
                || event.getEventType().equals(MouseEvent.MOUSE_DRAGGED);
        if (moves) {
            requestFocus();
            place.map(now -> now.toPicture(new Spot(event.getX(), event.getY())))
                    .ifPresent(model::centre);
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        Optional.ofNullable(ARROWS.get(event.getCode())).ifPresent(way -> {
            Viewport view = model.viewport();
            model.pan(
                    way.x() * view.stage().width() * STEP,
                    way.y() * view.stage().height() * STEP);
            event.consume();
        });
    }

    @Override
    public void close() {
        subscriptions.close();
        forget();
    }
}
