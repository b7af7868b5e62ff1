package org.caveat.ui.lighttable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.tiles.Tile;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Viewport;

/** Has those tiles made that lie around what is in view, so that they are there when the picture is moved. */
final class TilesAround {
    private final PictureParts parts;
    private Set<Tile> around = Set.of();
    private Wanted expected = () -> {};

    TilesAround(PictureParts parts) {
        this.parts = parts;
    }

    /** @param there those that are shown already */
    void expect(Leaf leaf, Viewport view, Set<Tile> there, double density) {
        List<Tile> next = TilesInView.andAround(view, density).stream()
                .filter(tile -> !there.contains(tile))
                .toList();
        if (around.equals(new HashSet<>(next))) {
            return;
        }
        clear();
        around = new HashSet<>(next);
        if (!next.isEmpty()) {
            int width = (int) view.picture().width();
            int height = (int) view.picture().height();
            expected = parts.expect(
                    leaf,
                    next.stream().map(tile -> tile.part(width, height)).toList(),
                    next.get(0).reduction(),
                    Urgency.AROUND);
        }
    }

    void clear() {
        expected.cancel();
        expected = () -> {};
        around = Set.of();
    }
}
