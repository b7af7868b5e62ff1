package org.caveat.ui.lighttable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.caveat.collection.Holding;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Thumbnails.Wanted;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The picture, in tiles as fine as the screen. While the finer ones are made the coarser ones stand under them; tiles out
 * of view are let go, and those not yet made are no longer wanted.
 */
final class TileLayer extends Pane {
    private static final int KEPT = 64;

    private final PictureParts parts;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<Optional<String>> trouble;
    private final Map<Tile, ImageView> shown = new HashMap<>();
    private final Map<Tile, Wanted> wanted = new HashMap<>();
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

    void follow() {
        follow(viewport.getValue());
    }

    void clear() {
        wanted.values().forEach(Wanted::cancel);
        wanted.clear();
        shown.clear();
        getChildren().clear();
        trouble.accept(Optional.empty());
    }

    /** Places what is shown, and asks for what is missing. */
    private void follow(Viewport view) {
        List<Tile> needed = photograph.isEmpty() ? List.of() : Tile.inView(view);
        Set<Tile> needs = new HashSet<>(needed);
        wanted.entrySet().removeIf(entry -> {
            boolean gone = !needs.contains(entry.getKey());
            if (gone) {
                entry.getValue().cancel();
            }
            return gone;
        });
        // asked for last comes first: the middle of the stage is asked for last
        for (int at = needed.size() - 1; at >= 0; at--) {
            ask(needed.get(at), view);
        }
        if (wanted.isEmpty()) {
            letGo(needs);
        }
        shown.forEach((tile, image) -> place(tile, image, view));
    }

    private void ask(Tile tile, Viewport view) {
        if (shown.containsKey(tile) || wanted.containsKey(tile) || photograph.isEmpty()) {
            return;
        }
        Rectangle part =
                tile.part((int) view.picture().width(), (int) view.picture().height());
        // an answer can come before asking returns
        wanted.put(tile, () -> {});
        Wanted asked = parts.ask(photograph.get(), part, tile.reduction(), new PictureParts.Taker() {
            @Override
            public void picture(Image image) {
                put(tile, image);
            }

            @Override
            public void refused(String sentence) {
                wanted.remove(tile);
                trouble.accept(Optional.of(sentence));
            }
        });
        wanted.computeIfPresent(tile, (still, nothing) -> asked);
    }

    private void put(Tile tile, Image image) {
        wanted.remove(tile);
        ImageView view = new ImageView(image);
        view.setSmooth(true);
        shown.put(tile, view);
        int at = (int) shown.keySet().stream()
                .filter(other -> other.reduction() > tile.reduction())
                .count();
        getChildren().add(Math.min(at, getChildren().size()), view);
        trouble.accept(Optional.empty());
        follow(viewport.getValue());
    }

    private void letGo(Set<Tile> needs) {
        if (shown.size() <= KEPT && shown.keySet().stream().allMatch(needs::contains)) {
            return;
        }
        shown.entrySet().removeIf(entry -> {
            boolean gone = !needs.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
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
