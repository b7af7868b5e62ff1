package org.caveat.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.lighttable.CurtainView;
import org.caveat.ui.lighttable.Laid;
import org.caveat.ui.lighttable.LightTableModel;
import org.caveat.ui.lighttable.Mount;
import org.caveat.ui.lighttable.PictureHand;
import org.caveat.ui.lighttable.PreviewNote;
import org.caveat.ui.lighttable.StageNotice;
import org.caveat.ui.lighttable.TileLayer;
import org.caveat.ui.region.RegionLayer;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** One photograph that is compared: the picture in its pane, and under it what is to be known first. */
final class PaneView implements AutoCloseable {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final CompareModel model;
    private final PaneModel pane;
    private final LightTableModel table;
    private final CompareWords words;
    private final Mount mount = new Mount();
    private final TileLayer tiles;
    private final RegionLayer regions;
    private final StageNotice notice;
    private final PreviewNote preview = new PreviewNote();
    private final CurtainView curtain;
    private final Region ring = new Region();
    private final Stage stage = new Stage();
    private final PaneCaption caption;
    private final VBox all;
    private final Subscriptions subscriptions = new Subscriptions();

    /** Lays everything out as the viewport says, and cuts it off at the pane's edge. */
    private final class Stage extends Pane {
        Stage() {
            // a photograph is not mirrored, whatever the language is written in
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }

        @Override
        protected void layoutChildren() {
            place(table.viewport());
        }
    }

    PaneView(CompareModel model, PaneModel pane, PictureParts parts, CompareWords words, Runnable opening) {
        this.model = model;
        this.pane = pane;
        this.table = pane.table();
        this.words = words;
        notice = new StageNotice(words.messages());
        tiles = new TileLayer(parts, table.viewportProperty(), notice::tell);
        regions = new RegionLayer(
                pane.regions(), table.viewportProperty(), words.messages(), words.words(), words.language());
        // the keyboard goes from pane to pane, and nothing is selected here
        regions.setDisable(true);
        regions.setMouseTransparent(true);
        curtain = new CurtainView(table::open, words.messages(), words.words(), words.language());
        caption = new PaneCaption(words);
        all = new VBox(stage, caption);
        all.getStyleClass().add("pane");
        VBox.setVgrow(stage, Priority.ALWAYS);
        build();
        new PictureHand(new Hand()).install(stage, subscriptions);
        new PaneMouse(model, pane).install(stage);
        new PaneKeys(model, pane, opening).install(stage);
        follow();
    }

    private void build() {
        stage.getStyleClass().addAll("stage", "pane-stage");
        stage.setFocusTraversable(true);
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setAccessibleHelp(words.messages().get("compare.pane-help"));
        stage.setMinSize(0, 0);
        ring.getStyleClass().add("stage-ring");
        ring.setMouseTransparent(true);
        stage.getChildren().addAll(mount.nodes());
        stage.getChildren().addAll(tiles, regions, preview, notice, curtain, ring);
        Rectangle clip = new Rectangle();
        subscriptions.bind(clip.widthProperty(), stage.widthProperty());
        subscriptions.bind(clip.heightProperty(), stage.heightProperty());
        stage.setClip(clip);
    }

    /** What the wheel and the fingers move. */
    private final class Hand implements PictureHand.Moved {
        @Override
        public void zoom(double factor, Spot around) {
            model.moving().zoom(pane, factor, around);
        }

        @Override
        public void pan(double byX, double byY) {
            model.moving().pan(pane, byX, byY);
        }
    }

    private void follow() {
        subscriptions.on(stage.widthProperty(), this::resized);
        subscriptions.on(stage.heightProperty(), this::resized);
        subscriptions.on(table.viewportProperty(), () -> {
            tiles.follow();
            stage.requestLayout();
        });
        subscriptions.watch(table.lightProperty(), tiles::light);
        subscriptions.watch(table.laidProperty(), this::show);
        subscriptions.watch(table.leaves().insteadOfProperty(), sentence -> show(table.laid()));
        subscriptions.watch(model.regionsShownProperty(), shown -> showRegions());
        subscriptions.on(stage.focusWithinProperty(), () -> {
            if (stage.isFocusWithin()) {
                model.activate(pane);
            }
        });
        subscriptions.watch(
                model.activeProperty(),
                active -> all.pseudoClassStateChanged(
                        ACTIVE, active.filter(pane::equals).isPresent()));
    }

    private void resized() {
        if (stage.getWidth() > 0 && stage.getHeight() > 0) {
            model.moving().stage(pane, stage.getWidth(), stage.getHeight());
        }
    }

    private void show(Laid laid) {
        boolean covered = laid.isCovered();
        mount.show(pane.hasPicture(), pane.isSeen());
        showRegions();
        if (curtain.isFocusWithin()) {
            stage.requestFocus();
        }
        curtain.show(laid.cover());
        notice.setVisible(false);
        tiles.show(laid.picture().filter(now -> pane.isSeen()));
        laid.photograph().ifPresentOrElse(now -> notice.tell(now.facts().unreadable()), notice::sayReading);
        preview.tell(table.leaves().insteadOfProperty().get().filter(sentence -> pane.isSeen()));
        caption.show(pane.file(), laid.photograph());
        stage.setAccessibleText(covered ? curtain.aloud().orElse("") + " " + caption.aloud() : caption.aloud());
        stage.requestLayout();
    }

    private void showRegions() {
        regions.setVisible(pane.isSeen() && model.regionsShownProperty().get());
    }

    private void place(Viewport view) {
        Area whole = new Area(0, 0, stage.getWidth(), stage.getHeight());
        mount.place(view, Math.max(stage.getWidth(), stage.getHeight()), around -> whole);
        for (Node layer : new Node[] {tiles, regions, ring}) {
            layer.resizeRelocate(0, 0, stage.getWidth(), stage.getHeight());
        }
        curtain.place(whole);
        preview.place(stage.getWidth(), stage.getHeight());
        notice.place(stage.getWidth(), stage.getHeight());
    }

    PaneModel pane() {
        return pane;
    }

    Parent node() {
        return all;
    }

    void focus() {
        stage.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
        tiles.clear();
        regions.close();
    }
}
