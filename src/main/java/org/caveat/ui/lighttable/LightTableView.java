package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** The table: the mat, two thin lines around the picture, the picture in tiles, and the regions above it. */
public final class LightTableView implements AutoCloseable {
    private final LightTableModel model;
    private final RegionLayer regions;
    private final Stage stage = new Stage();
    private final Mount mount = new Mount();
    private final Region ring = new Region();
    private final TileLayer tiles;
    private final NextPictures next;
    private final OverviewView overview;
    private final CurtainView curtain;
    private final StageNotice notice;
    private final PreviewNote preview = new PreviewNote();
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    /** The stage: lays everything out as the viewport says, and cuts it off at its edge. */
    private final class Stage extends Pane {
        Stage() {
            // a photograph is not mirrored, whatever the language is written in
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }

        @Override
        protected void layoutChildren() {
            place(model.viewport());
        }
    }

    public LightTableView(
            LightTableModel model,
            RegionsModel regionsModel,
            RegionLayer regions,
            PictureParts parts,
            CurtainView curtain,
            Messages messages) {
        this.model = model;
        this.regions = regions;
        this.curtain = curtain;
        this.messages = messages;
        notice = new StageNotice(messages);
        tiles = new TileLayer(parts, model.viewportProperty(), notice::tell);
        next = new NextPictures(model, parts);
        overview = new OverviewView(model, regionsModel, parts, messages);
        ring.getStyleClass().add("stage-ring");
        ring.setMouseTransparent(true);
        stage.getStyleClass().add("stage");
        stage.setFocusTraversable(true);
        stage.getChildren().addAll(mount.nodes());
        stage.getChildren().addAll(tiles, regions, preview, overview, notice, curtain, ring);
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setAccessibleHelp(messages.get("lighttable.help"));
        cutOff();
        new PictureHand(model).install(stage, subscriptions);
        new StageMouse(model, regionsModel, regions).install(stage, subscriptions);
        new StageKeys(model, regionsModel, regions).install(stage, subscriptions);
        follow();
    }

    private void cutOff() {
        Rectangle clip = new Rectangle();
        subscriptions.bind(clip.widthProperty(), stage.widthProperty());
        subscriptions.bind(clip.heightProperty(), stage.heightProperty());
        stage.setClip(clip);
    }

    private void follow() {
        subscriptions.on(stage.widthProperty(), this::resized);
        subscriptions.on(stage.heightProperty(), this::resized);
        subscriptions.on(model.viewportProperty(), () -> {
            tiles.follow();
            overview.follow();
            stage.requestLayout();
        });
        subscriptions.filter(stage, MouseEvent.MOUSE_MOVED, this::point);
        subscriptions.filter(stage, MouseEvent.MOUSE_DRAGGED, this::point);
        subscriptions.filter(
                stage, MouseEvent.MOUSE_EXITED, event -> model.cursorProperty().set(Optional.empty()));
        subscriptions.watch(model.lightProperty(), tiles::light);
        subscriptions.on(model.nextProperty(), () -> next.follow(Density.of(stage)));
        subscriptions.watch(model.laidProperty(), this::show);
        subscriptions.watch(model.leaves().insteadOfProperty(), sentence -> show(model.laid()));
        subscriptions.on(stage.visibleProperty(), () -> show(model.laid()));
    }

    private void point(MouseEvent event) {
        model.cursorProperty().set(Optional.of(new Spot(event.getX(), event.getY())));
    }

    public Parent node() {
        return stage;
    }

    private void resized() {
        if (stage.getWidth() > 0 && stage.getHeight() > 0) {
            model.stage(stage.getWidth(), stage.getHeight());
        }
    }

    private void show(Laid laid) {
        Optional<Holding> holding = laid.photograph();
        Optional<Holding> readable =
                holding.filter(now -> now.facts().unreadable().isEmpty());
        Optional<Holding> seen = readable.filter(now -> !laid.isCovered());
        mount.show(readable.isPresent(), seen.isPresent());
        regions.setVisible(seen.isPresent());
        if (curtain.isFocusWithin()) {
            stage.requestFocus();
        }
        curtain.show(laid.cover());
        preview.tell(seen.flatMap(now -> model.leaves().insteadOfProperty().get()));
        String name = messages.get("lighttable.name");
        stage.setAccessibleText(curtain.aloud().orElse(preview.isVisible() ? name + ". " + preview.getText() : name));
        // while the table is not in front, nothing of it is decoded
        tiles.show(seen.filter(now -> stage.isVisible()).flatMap(now -> laid.picture()));
        overview.follow();
        holding.flatMap(now -> now.facts().unreadable()).ifPresent(reason -> notice.tell(Optional.of(reason)));
        if (laid.isCovered()) {
            notice.setVisible(false);
        } else if (holding.isEmpty()) {
            notice.sayReading();
        }
        stage.requestLayout();
    }

    private void place(Viewport view) {
        Area matted = mount.place(
                view, view.mat(), around -> curtain.isVisible() ? curtain.mat(around, view.stage()) : around);
        for (Node layer : new Node[] {tiles, regions, overview, ring}) {
            layer.resizeRelocate(0, 0, stage.getWidth(), stage.getHeight());
        }
        curtain.place(matted);
        preview.place(stage.getWidth(), stage.getHeight());
        notice.place(stage.getWidth(), stage.getHeight());
    }

    @Override
    public void close() {
        subscriptions.close();
        tiles.clear();
        next.clear();
        overview.close();
        regions.close();
    }
}
