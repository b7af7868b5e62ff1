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
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.caveat.collection.Holding;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The picture, in tiles as fine as the screen. While the finer ones are made the coarser ones stand under them; tiles out
 * of view are let go, and those not yet made are no longer wanted.
 */
final class TileLayer extends Pane {
    private final PictureParts parts;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<Optional<String>> trouble;
    private final Map<Tile, ImageView> shown = new HashMap<>();
    private final Map<Block, Wanted> wanted = new HashMap<>();
    private Optional<Holding> photograph = Optional.empty();

    /**
     * @param viewport how the picture lies in the stage
     * @param trouble hears why the picture cannot be shown, in a sentence; of nothing, when it can
     */
    TileLayer(PictureParts parts, ObservableValue<Viewport> viewport, Consumer<Optional<String>> trouble) {
        this.parts = parts;
        this.viewport = viewport;
        this.trouble = trouble;
        setMouseTransparent(true);
    }

    /** Shows another photograph, or none. */
    void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::found).equals(photograph.map(Holding::found));
        photograph = holding;
        if (!same) {
            clear();
        }
        follow();
    }

    void clear() {
        wanted.values().forEach(Wanted::cancel);
        wanted.clear();
        shown.clear();
        getChildren().clear();
        trouble.accept(Optional.empty());
    }

    /** Places what is shown, and asks for what is missing. */
    void follow() {
        Viewport view = viewport.getValue();
        boolean lies = photograph
                .filter(now -> LightTableModel.extent(now).equals(view.picture()))
                .isPresent();
        Set<Tile> needed = lies ? new HashSet<>(Tile.inView(view)) : Set.of();
        List<Tile> missing = needed.stream()
                .filter(tile -> !shown.containsKey(tile) && !isAskedFor(tile))
                .toList();
        dropUnneeded(needed);
        Block.of(missing).forEach(block -> ask(block, view));
        if (wanted.isEmpty()) {
            letGo(needed);
        }
        shown.forEach((tile, image) -> place(tile, image, view));
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
        if (photograph.isEmpty()) {
            return;
        }
        // an answer can come before asking returns
        wanted.put(block, () -> {});
        Rectangle part =
                block.part((int) view.picture().width(), (int) view.picture().height());
        Wanted asked = parts.ask(photograph.get(), part, block.reduction(), new PictureTaker() {
            @Override
            public void picture(Image image) {
                wanted.remove(block);
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
        getChildren().setAll(all.stream().map(Map.Entry::getValue).toList());
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
        Spot from = view.toStage(new Spot(part.x(), part.y()));
        Spot to = view.toStage(new Spot((double) part.x() + part.width(), (double) part.y() + part.height()));
        image.setX(Math.rint(from.x()));
        image.setY(Math.rint(from.y()));
        image.setFitWidth(Math.rint(to.x()) - Math.rint(from.x()));
        image.setFitHeight(Math.rint(to.y()) - Math.rint(from.y()));
    }
}
