package org.caveat.ui.lighttable;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import org.caveat.imaging.tiles.Tile;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * The tiles on the screen, the finer above the coarser. While the picture is only moved they are moved together, and none
 * of them is touched.
 */
final class TileNodes {
    private final Group moved = new Group();
    private final Group turned = new Group();
    private final Map<Integer, Group> levels = new HashMap<>();
    private final Map<Tile, ImageView> shown = new HashMap<>();
    private Viewport lies = Viewport.fitted(new Extent(1, 1), new Extent(1, 1));

    TileNodes() {
        moved.getChildren().add(turned);
        for (int reduction = Tile.COARSEST; reduction >= 1; reduction /= 2) {
            Group level = new Group();
            levels.put(reduction, level);
            turned.getChildren().add(level);
        }
    }

    Group node() {
        return moved;
    }

    Set<Tile> tiles() {
        return Collections.unmodifiableSet(shown.keySet());
    }

    /** Shows a tile, in place of what was shown of it before. */
    void put(Tile tile, Image image) {
        ImageView before = shown.get(tile);
        if (before != null) {
            before.setImage(image);
            return;
        }
        ImageView fresh = new ImageView(image);
        fresh.setSmooth(true);
        shown.put(tile, fresh);
        level(tile).getChildren().add(fresh);
        place(tile, fresh);
    }

    private Group level(Tile tile) {
        Group level = levels.get(tile.reduction());
        if (level == null) {
            throw new IllegalArgumentException(tile.toString());
        }
        return level;
    }

    void removeIf(Predicate<Tile> unneeded) {
        shown.entrySet().removeIf(each -> {
            boolean goes = unneeded.test(each.getKey());
            if (goes) {
                level(each.getKey()).getChildren().remove(each.getValue());
            }
            return goes;
        });
    }

    /** The picture lies so now. */
    void lie(Viewport view) {
        double left = Math.rint(view.left());
        double top = Math.rint(view.top());
        Viewport atOrigin = new Viewport(
                view.picture(), new Extent(1, 1), view.scale(), view.left() - left, view.top() - top, view.turn());
        moved.setTranslateX(left);
        moved.setTranslateY(top);
        if (!atOrigin.equals(lies)) {
            lies = atOrigin;
            turned.getTransforms().setAll(asAffine(view.turn()));
            shown.forEach(this::place);
        }
    }

    private static Affine asAffine(Turn turn) {
        Way right = turn.of(new Way(1, 0));
        Way down = turn.of(new Way(0, 1));
        return new Affine(right.x(), down.x(), 0, right.y(), down.y(), 0);
    }

    /** On whole screen pixels, each tile beginning where its neighbour ends, so that no seam shows. */
    private void place(Tile tile, ImageView image) {
        Rectangle part =
                tile.part((int) lies.picture().width(), (int) lies.picture().height());
        Way from = beforeTurning(new Spot(part.x(), part.y()));
        Way to = beforeTurning(new Spot((double) part.x() + part.width(), (double) part.y() + part.height()));
        image.setX(from.x());
        image.setY(from.y());
        image.setFitWidth(to.x() - from.x());
        image.setFitHeight(to.y() - from.y());
    }

    private Way beforeTurning(Spot inPicture) {
        Spot onStage = lies.toStage(inPicture);
        return lies.turn().back(new Way(Math.rint(onStage.x()), Math.rint(onStage.y())));
    }
}
