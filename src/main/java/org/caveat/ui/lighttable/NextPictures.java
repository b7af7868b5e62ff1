package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import org.caveat.imaging.tiles.Tile;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;

/** Has the first views made of the pictures that one may go to next, so that they are there at once. */
final class NextPictures {
    private final LightTableModel model;
    private final PictureParts parts;
    private final List<Wanted> expected = new ArrayList<>();

    NextPictures(LightTableModel model, PictureParts parts) {
        this.model = model;
        this.parts = parts;
    }

    /** @param density pixels of the screen for one of the stage, each way */
    void follow(double density) {
        clear();
        Extent stage = model.viewport().stage();
        if (stage.width() <= 1 || stage.height() <= 1) {
            return;
        }
        for (Shown next : model.nextProperty().get()) {
            List<Tile> tiles = TilesInView.of(Viewport.fitted(next.size(), stage), density);
            List<Rectangle> views = tiles.stream()
                    .map(tile -> tile.part(
                            (int) next.size().width(), (int) next.size().height()))
                    .toList();
            expected.add(parts.expect(next.leaf(), views, tiles.get(0).reduction(), Urgency.NEXT));
        }
    }

    void clear() {
        expected.forEach(Wanted::cancel);
        expected.clear();
    }
}
