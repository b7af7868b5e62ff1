package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.caveat.imaging.tiles.Tile;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.Density;
import org.caveat.ui.fx.Motion;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Viewport;

/**
 * The picture, in tiles as fine as the screen. Under them always lies the whole picture as coarse as it is when it is
 * fitted, so that a part whose tiles are not yet made is seen all the same; tiles out of view are let go, and those not yet
 * made are no longer wanted.
 */
public final class TileLayer extends Pane {
    /** All that is in view is there, as fine as the screen. */
    private static final PseudoClass SHARP = PseudoClass.getPseudoClass("sharp");

    private final PictureParts parts;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<Optional<String>> trouble;
    private final TileNodes nodes = new TileNodes();
    private final Set<Tile> sharp = new HashSet<>();
    private final Set<Tile> refused = new HashSet<>();
    private final Map<Tile, Wanted> wanted = new HashMap<>();
    private final TilesAround around;
    private Set<Tile> needed = Set.of();
    private Wanted looking = () -> {};
    private Optional<Shown> picture = Optional.empty();
    private Light light = Light.NONE;

    /**
     * @param viewport how the picture lies in the stage
     * @param trouble hears why the picture cannot be shown, in a sentence; of nothing, when it can
     */
    public TileLayer(PictureParts parts, ObservableValue<Viewport> viewport, Consumer<Optional<String>> trouble) {
        this.parts = parts;
        around = new TilesAround(parts);
        this.viewport = viewport;
        this.trouble = trouble;
        setMouseTransparent(true);
        getStyleClass().add("tiles");
        getChildren().add(nodes.node());
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
        if (!same) {
            clear();
        }
        picture = other;
        if (same) {
            other.ifPresent(now -> parts.check(now.leaf(), () -> readAnew(now)));
        } else {
            looking = other.map(now -> parts.look(now.leaf())).orElse(() -> {});
        }
        follow();
    }

    /** The picture's file has changed: what is shown of it stays until it comes again. */
    private void readAnew(Shown changed) {
        if (picture.map(Shown::leaf).equals(Optional.of(changed.leaf()))) {
            forget();
            follow();
        }
    }

    /** Lets go of all that is shown, and asks for nothing more. */
    public void clear() {
        forget();
        looking.cancel();
        looking = () -> {};
        nodes.removeIf(tile -> true);
        picture = Optional.empty();
        trouble.accept(Optional.empty());
    }

    private void forget() {
        List.copyOf(wanted.values()).forEach(Wanted::cancel);
        wanted.clear();
        around.clear();
        sharp.clear();
        refused.clear();
        needed = Set.of();
    }

    /** Places what is shown, and asks for what is missing. */
    public void follow() {
        Viewport view = viewport.getValue();
        nodes.lie(view);
        illuminate();
        boolean lies = picture.filter(now -> now.size().equals(view.picture())).isPresent();
        List<Tile> seen = lies ? TilesInView.of(view, Density.of(this)) : List.of();
        Set<Tile> now = new LinkedHashSet<>(seen);
        if (lies) {
            Viewport fitted = Viewport.fitted(view.picture(), view.stage(), view.turn());
            now.addAll(TilesInView.of(fitted, Density.of(this)));
        }
        if (!now.equals(needed)) {
            needed = now;
            dropUnneeded();
            takeWhatIsReady(view);
            ask(view);
        }
        settle();
    }

    private void dropUnneeded() {
        for (Tile tile : List.copyOf(wanted.keySet())) {
            if (!needed.contains(tile)) {
                Optional.ofNullable(wanted.remove(tile)).ifPresent(Wanted::cancel);
            }
        }
    }

    private List<Tile> missing() {
        return needed.stream()
                .filter(tile -> !sharp.contains(tile) && !refused.contains(tile))
                .toList();
    }

    /** What is in memory is seen at once; in place of what is not, the next coarser that is. */
    private void takeWhatIsReady(Viewport view) {
        for (Tile tile : missing()) {
            if (!take(tile, view)) {
                takeCoarser(tile, view);
            }
        }
    }

    private void takeCoarser(Tile missing, Viewport view) {
        Tile coarser = missing;
        boolean isThere = false;
        while (!isThere && coarser.reduction() < Tile.COARSEST) {
            coarser = coarser.coarser();
            isThere = sharp.contains(coarser) || take(coarser, view);
        }
    }

    private boolean take(Tile tile, Viewport view) {
        Optional<Image> ready = picture.flatMap(now -> parts.ready(now.leaf(), part(tile, view), tile.reduction()));
        ready.ifPresent(image -> {
            put(tile, image);
            Optional.ofNullable(wanted.remove(tile)).ifPresent(Wanted::cancel);
        });
        return ready.isPresent();
    }

    private static Rectangle part(Tile tile, Viewport view) {
        return tile.part((int) view.picture().width(), (int) view.picture().height());
    }

    /** The last that is asked for comes first: the coarser ones that lie under all, then the middle of what is in view. */
    private void ask(Viewport view) {
        List<Tile> first = new ArrayList<>(missing());
        first.sort((one, other) -> Integer.compare(other.reduction(), one.reduction()));
        for (int at = first.size() - 1; at >= 0; at--) {
            Tile tile = first.get(at);
            if (!wanted.containsKey(tile) && picture.isPresent()) {
                wanted.put(tile, () -> {}); // an answer can come before asking returns
                Wanted asked = parts.ask(picture.get().leaf(), part(tile, view), tile.reduction(), new Taking(tile));
                wanted.computeIfPresent(tile, (still, nothing) -> asked);
            }
        }
    }

    private void put(Tile tile, Image image) {
        sharp.add(tile);
        nodes.put(tile, image);
        trouble.accept(Optional.empty());
    }

    /** Lets go of what is not needed: all of it, once what is needed is there; else what is out of view. */
    private void settle() {
        Viewport view = viewport.getValue();
        boolean isDone = sharp.containsAll(needed);
        pseudoClassStateChanged(SHARP, isDone && !needed.isEmpty());
        nodes.removeIf(tile -> !needed.contains(tile) && (isDone || !TilesInView.shows(view, tile)));
        sharp.retainAll(nodes.tiles());
        if (isDone && !needed.isEmpty()) {
            picture.ifPresent(now -> around.expect(now.leaf(), view, needed, Density.of(this)));
        }
    }

    /** Takes a tile that was asked for. */
    private final class Taking implements PictureTaker {
        private final Tile tile;

        Taking(Tile tile) {
            this.tile = tile;
        }

        @Override
        public void picture(Image image) {
            wanted.remove(tile);
            appear();
            put(tile, image);
            settle();
        }

        @Override
        public void coming(Image image) {
            appear();
            nodes.put(tile, image);
        }

        @Override
        public void refused(String sentence) {
            wanted.remove(tile);
            refused.add(tile);
            trouble.accept(Optional.of(sentence));
        }

        private void appear() {
            if (nodes.tiles().isEmpty()) {
                Motion.fadeIn(TileLayer.this, Motion.ARRIVAL);
            }
        }
    }
}
