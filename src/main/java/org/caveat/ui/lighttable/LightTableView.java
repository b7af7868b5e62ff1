package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.LightTableModel.Laid;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;

/** The table: the mat, two thin lines around the picture, the picture in tiles, and the regions above it. */
public final class LightTableView implements AutoCloseable {
    private final LightTableModel model;
    private final RegionLayer regions;
    private final Stage stage = new Stage();
    private final Region mat = styled("mat");
    private final Region bevelOut = styled("bevel-out");
    private final Region bevelIn = styled("bevel-in");
    private final Region block = styled("picture-block");
    private final Region ring = styled("stage-ring");
    private final TileLayer tiles;
    private final NextPictures next;
    private final OverviewView overview;
    private final CurtainView curtain;
    private final VBox notice = new VBox(8);
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    /** The stage: lays everything out as the viewport says, and cuts it off at its edge. */
    private final class Stage extends Pane {
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
        tiles = new TileLayer(parts, model.viewportProperty(), this::tell);
        next = new NextPictures(model, parts);
        overview = new OverviewView(model, regionsModel, parts, messages);
        notice.getStyleClass().add("stage-notice");
        notice.setAlignment(Pos.CENTER);
        notice.setVisible(false);
        stage.getStyleClass().add("stage");
        stage.setFocusTraversable(true);
        stage.getChildren().addAll(mat, bevelOut, bevelIn, block, tiles, regions, overview, notice, curtain, ring);
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setAccessibleHelp(messages.get("lighttable.help"));
        cutOff();
        new StageMouse(model, regionsModel).install(stage, subscriptions);
        new StageKeys(model, regionsModel).install(stage, subscriptions);
        follow();
    }

    private void cutOff() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(stage.widthProperty());
        clip.heightProperty().bind(stage.heightProperty());
        stage.setClip(clip);
        subscriptions.add(() -> {
            clip.widthProperty().unbind();
            clip.heightProperty().unbind();
        });
    }

    private void follow() {
        subscriptions.on(stage.widthProperty(), this::resized);
        subscriptions.on(stage.heightProperty(), this::resized);
        subscriptions.on(model.viewportProperty(), () -> {
            tiles.follow();
            overview.follow();
            stage.requestLayout();
        });
        subscriptions.watch(model.lightProperty(), tiles::light);
        subscriptions.on(model.nextProperty(), () -> next.follow(Density.of(stage)));
        subscriptions.watch(model.laidProperty(), this::show);
        subscriptions.on(stage.visibleProperty(), () -> show(model.laid()));
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
        mat.setVisible(readable.isPresent());
        Optional<Holding> seen = readable.filter(now -> !laid.isCovered());
        for (Node part : new Node[] {bevelOut, bevelIn, block, regions}) {
            part.setVisible(seen.isPresent());
        }
        if (curtain.isFocusWithin()) {
            stage.requestFocus();
        }
        curtain.show(laid.cover());
        stage.setAccessibleText(curtain.aloud().orElseGet(() -> messages.get("lighttable.name")));
        // while the table is not in front, nothing of it is decoded
        tiles.show(seen.filter(now -> stage.isVisible()).flatMap(now -> laid.picture()));
        overview.follow();
        holding.flatMap(now -> now.facts().unreadable()).ifPresent(reason -> tell(Optional.of(reason)));
        if (laid.isCovered()) {
            notice.setVisible(false);
        } else if (holding.isEmpty()) {
            say("search", messages.get("lighttable.reading"), "");
        }
        stage.requestLayout();
    }

    private void tell(Optional<String> trouble) {
        notice.setVisible(trouble.isPresent());
        trouble.ifPresent(sentence -> say("warning", sentence, messages.get("lighttable.unreadable-remedy")));
    }

    private void say(String sign, String sentence, String remedy) {
        Label cause = new Label(sentence);
        cause.getStyleClass().add("notice-cause");
        cause.setWrapText(true);
        Label help = new Label(remedy);
        help.getStyleClass().add("notice-remedy");
        help.setWrapText(true);
        notice.getChildren().setAll(Glyph.sign(sign, 20), cause, help);
        notice.setVisible(true);
    }

    private void place(Viewport view) {
        Area whole = view.whole();
        double x = Math.rint(whole.x());
        double y = Math.rint(whole.y());
        double width = Math.rint(whole.x() + whole.width()) - x;
        double height = Math.rint(whole.y() + whole.height()) - y;
        Area picture = new Area(x, y, width, height);
        Area around = around(picture, Viewport.mat(view.stage()));
        Area matted = curtain.isVisible() ? curtain.mat(around, view.stage()) : around;
        put(mat, matted);
        put(bevelOut, around(picture, 2));
        put(bevelIn, around(picture, 1));
        put(block, picture);
        for (Node layer : new Node[] {tiles, regions, overview, ring}) {
            layer.resizeRelocate(0, 0, stage.getWidth(), stage.getHeight());
        }
        curtain.place(matted);
        double noticeWidth = Math.min(360, stage.getWidth() - 32);
        double noticeHeight = notice.prefHeight(noticeWidth);
        notice.resizeRelocate(
                Math.rint((stage.getWidth() - noticeWidth) / 2),
                Math.rint((stage.getHeight() - noticeHeight) / 2),
                noticeWidth,
                noticeHeight);
    }

    private static Area around(Area part, double margin) {
        return new Area(part.x() - margin, part.y() - margin, part.width() + 2 * margin, part.height() + 2 * margin);
    }

    private static void put(Region part, Area area) {
        part.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
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
