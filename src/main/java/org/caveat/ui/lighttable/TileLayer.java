package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The picture, in tiles as fine as the screen. While the finer ones are made the coarser ones stand under them; tiles out
 * of view are let go, and those not yet made are no longer wanted.
 */
public final class TileLayer extends Pane {
    private final PictureParts parts;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<Optional<String>> trouble;
    private final Map<Tile, ImageView> shown = new HashMap<>();
    private final Map<Block, Wanted> wanted = new HashMap<>();
    private final Group turned = new Group();
    private Optional<Shown> picture = Optional.empty();
    private Light light = Light.NONE;

    /**
     * @param viewport how the picture lies in the stage
     * @param trouble hears why the picture cannot be shown, in a sentence; of nothing, when it can
     */
    public TileLayer(PictureParts parts, ObservableValue<Viewport> viewport, Consumer<Optional<String>> trouble) {
        this.parts = parts;
        this.viewport = viewport;
        this.trouble = trouble;
        setMouseTransparent(true);
        getStyleClass().add("tiles");
        getChildren().add(turned);
    }

    /** Shows the picture in another light. */
    public void light(Light other) {
        light = other;
        illuminate();
    }

    private void illuminate() {
        setEffect(LightEffect.of(light, viewport.getValue()).orElse(null));
    }

    /** Shows another picture, or none. */
    public void show(Optional<Shown> other) {
        boolean same = other.map(Shown::leaf).equals(picture.map(Shown::leaf));
        picture = other;
        if (!same) {
            clear();
        }
        follow();
    }

    /** Lets go of all that is shown, and asks for nothing more. */
    public void clear() {
        wanted.values().forEach(Wanted::cancel);
        wanted.clear();
        shown.clear();
        turned.getChildren().clear();
        trouble.accept(Optional.empty());
    }

    /** Places what is shown, and asks for what is missing. */
    public void follow() {
        Viewport view = viewport.getValue();
        boolean lies = picture.filter(now -> now.size().equals(view.picture())).isPresent();
        Set<Tile> needed = lies ? new HashSet<>(Tile.inView(view, Density.of(this))) : Set.of();
        List<Tile> missing = needed.stream()
                .filter(tile -> !shown.containsKey(tile) && !isAskedFor(tile))
                .toList();
        dropUnneeded(needed);
        Block.of(missing).forEach(block -> ask(block, view));
        if (wanted.isEmpty()) {
            letGo(needed);
        }
        turned.getTransforms().setAll(asAffine(view.turn()));
        shown.forEach((tile, image) -> place(tile, image, view));
        illuminate();
    }

    private static Affine asAffine(Turn turn) {
        Way right = turn.of(new Way(1, 0));
        Way down = turn.of(new Way(0, 1));
        return new Affine(right.x(), down.x(), 0, right.y(), down.y(), 0);
    }

    private boolean isAskedFor(Tile tile) {
        return wanted.keySet().stream().anyMatch(block -> block.has(tile));
    }

    private void dropUnneeded(Set<Tile> needed) {
        for (Block block : List.copyOf(wanted.keySet())) {
            if (block.tiles().stream().noneMatch(needed::contains)) {
                Optional.ofNullable(wanted.remove(block)).ifPresent(Wanted::cancel);
            }
        }
    }

    private void ask(Block block, Viewport view) {
        if (picture.isEmpty()) {
            return;
        }
        // an answer can come before asking returns
        wanted.put(block, () -> {});
        Rectangle part =
                block.part((int) view.picture().width(), (int) view.picture().height());
        Wanted asked = parts.ask(picture.get().leaf(), part, block.reduction(), new PictureTaker() {
            @Override
            public void picture(Image image) {
                wanted.remove(block);
                if (shown.isEmpty()) {
                    Motion.fadeIn(TileLayer.this, Motion.ARRIVAL);
                }
                block.tiles().forEach(tile -> put(tile, image, part, view));
                trouble.accept(Optional.empty());
                follow();
            }

            @Override
            public void refused(String sentence) {
                wanted.remove(block);
                trouble.accept(Optional.of(sentence));
            }
        });
        wanted.computeIfPresent(block, (still, nothing) -> asked);
    }

    /** Cuts a tile out of the block that came. */
    private void put(Tile tile, Image block, Rectangle part, Viewport view) {
        Rectangle area =
                tile.part((int) view.picture().width(), (int) view.picture().height());
        double across = block.getWidth() / part.width();
        double down = block.getHeight() / part.height();
        ImageView cut = new ImageView(block);
        cut.setViewport(new Rectangle2D(
                (area.x() - part.x()) * across,
                (area.y() - part.y()) * down,
                area.width() * across,
                area.height() * down));
        cut.setSmooth(true);
        shown.put(tile, cut);
        stack();
    }

    /** Finer tiles stand above coarser ones. */
    private void stack() {
        List<Map.Entry<Tile, ImageView>> all = new ArrayList<>(shown.entrySet());
        all.sort((one, other) ->
                Integer.compare(other.getKey().reduction(), one.getKey().reduction()));
        turned.getChildren().setAll(all.stream().map(Map.Entry::getValue).toList());
    }

    private void letGo(Set<Tile> needed) {
        if (shown.keySet().retainAll(needed)) {
            stack();
        }
    }

    /** On whole screen pixels, each tile beginning where its neighbour ends, so that no seam shows. */
    private static void place(Tile tile, ImageView image, Viewport view) {
        Rectangle part =
                tile.part((int) view.picture().width(), (int) view.picture().height());
        Way from = beforeTurning(view, new Spot(part.x(), part.y()));
        Way to = beforeTurning(view, new Spot((double) part.x() + part.width(), (double) part.y() + part.height()));
        image.setX(from.x());
        image.setY(from.y());
        image.setFitWidth(to.x() - from.x());
        image.setFitHeight(to.y() - from.y());
    }

    private static Way beforeTurning(Viewport view, Spot inPicture) {
        Spot onStage = view.toStage(inPicture);
        return view.turn().back(new Way(Math.rint(onStage.x()), Math.rint(onStage.y())));
    }
}
