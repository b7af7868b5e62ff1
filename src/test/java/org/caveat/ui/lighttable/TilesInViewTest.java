package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.imaging.tiles.Tile;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class TilesInViewTest {
    private static final Extent STAGE = new Extent(1000, 800);

    @Test
    void tilesAreAsFineAsTheScreenAndNotFiner() {
        assertThat(Tile.reductionFor(1)).isEqualTo(1);
        assertThat(Tile.reductionFor(4)).isEqualTo(1);
        assertThat(Tile.reductionFor(0.6)).isEqualTo(1);
        assertThat(Tile.reductionFor(0.5)).isEqualTo(2);
        assertThat(Tile.reductionFor(0.13)).isEqualTo(4);
        assertThat(Tile.reductionFor(0.0001)).isEqualTo(64);
    }

    @Test
    void aPictureOfAHundredMegapixelsTakesFewTilesAtAnyZoom() {
        Viewport fitted = Viewport.fitted(new Extent(12_000, 9_000), STAGE);
        assertThat(TilesInView.of(fitted)).hasSizeLessThanOrEqualTo(12);
        Viewport full = fitted.scaledTo(1, new Spot(500, 400));
        assertThat(TilesInView.of(full)).hasSizeBetween(4, 12);
    }

    @Test
    void theTilesInViewCoverThePictureWithoutOverlap() {
        Viewport fitted = Viewport.fitted(new Extent(3000, 2000), STAGE);
        List<Rectangle> parts = TilesInView.of(fitted).stream()
                .map(tile -> tile.part(3000, 2000))
                .toList();
        assertThat(parts.stream().mapToInt(part -> part.width() * part.height()).sum())
                .isEqualTo(3000 * 2000);
    }

    @Test
    void aTurnedPictureIsCoveredByTheSameTiles() {
        Viewport fitted = Viewport.fitted(new Extent(3000, 2000), STAGE);
        for (Turn turn : List.of(
                Turn.NONE.clockwise(),
                Turn.NONE.flipped(),
                Turn.NONE.anticlockwise().flipped())) {
            List<Rectangle> parts = TilesInView.of(fitted.turned(turn)).stream()
                    .map(tile -> tile.part(3000, 2000))
                    .toList();
            assertThat(parts.stream()
                            .mapToInt(part -> part.width() * part.height())
                            .sum())
                    .as(turn.toString())
                    .isEqualTo(3000 * 2000);
        }
    }

    @Test
    void theMiddleComesFirst() {
        Viewport full = Viewport.fitted(new Extent(8000, 8000), STAGE).scaledTo(1, new Spot(500, 400));
        Tile first = TilesInView.of(full).get(0);
        Rectangle part = first.part(8000, 8000);
        Spot middle = full.toPicture(full.middle());
        assertThat(middle.x()).isBetween((double) part.x() - 256, part.x() + 768.0);
        assertThat(middle.y()).isBetween((double) part.y() - 256, part.y() + 768.0);
    }
}
