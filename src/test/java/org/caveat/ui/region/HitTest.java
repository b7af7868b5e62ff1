package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class HitTest {
    private static final Extent PICTURE = new Extent(1000, 600);
    private static final Extent STAGE = new Extent(1200, 800);
    private static final Rectangle FRAME = new Rectangle(100, 100, 200, 100);

    @Property(tries = 200)
    void linesAndHandlesAreHitFromTheSameDistanceWhateverTheZoom(
            @ForAll @DoubleRange(min = 0.5, max = 30) double scale) {
        Viewport view = new Viewport(PICTURE, STAGE, scale, 0, 0, Turn.NONE);
        Area area = view.toStage(FRAME);
        double quarter = area.y() + area.height() / 4;
        double right = area.x() + area.width();
        assertThat(new Hit(view, new Spot(right + 5.5, quarter)).on(FRAME)).isTrue();
        assertThat(new Hit(view, new Spot(right + 6.5, quarter)).on(FRAME)).isFalse();
        assertThat(new Hit(view, new Spot(right + 8, area.y() - 8)).handle(FRAME))
                .contains(new Handle.OfRectangle(1, -1));
        assertThat(new Hit(view, new Spot(right + 9, area.y() - 9)).handle(FRAME))
                .isEmpty();
    }

    @Test
    void aSmallRegionCanBeTakenWholeBetweenItsHandles() {
        Viewport view = new Viewport(PICTURE, STAGE, 0.1, 0, 0, Turn.NONE);
        Area area = view.toStage(FRAME);
        Spot middle = new Spot(area.x() + area.width() / 2, area.y() + area.height() / 2);
        assertThat(new Hit(view, middle).handle(FRAME)).isEmpty();
        assertThat(new Hit(view, middle).on(FRAME)).isTrue();
    }

    @Test
    void aSmallRectangleIsChangedByItsCornersAlone() {
        Rectangle small = new Rectangle(100, 100, 26, 18);
        Viewport view = new Viewport(PICTURE, STAGE, 1, 0, 0, Turn.NONE);
        assertThat(Handle.of(small).stream().filter(handle -> Hit.isOffered(handle, small, view)))
                .hasSize(4)
                .allMatch(handle ->
                        handle instanceof Handle.OfRectangle corner && corner.across() != 0 && corner.down() != 0);
        Rectangle large = new Rectangle(100, 100, 60, 40);
        assertThat(Handle.of(large).stream().filter(handle -> Hit.isOffered(handle, large, view)))
                .hasSize(8);
    }

    @Test
    void aPointIsHitWhereItsNumberStands() {
        Viewport view = new Viewport(PICTURE, STAGE, 0.5, 0, 0, Turn.NONE);
        Rectangle point = new Rectangle(100, 100, 1, 1);
        assertThat(new Hit(view, new Spot(60, 52)).on(point)).isTrue();
        assertThat(new Hit(view, new Spot(64, 52)).on(point)).isFalse();
    }

    @Property
    void theFewWordsNeverCoverTheNumber(
            @ForAll @DoubleRange(min = 0.2, max = 20) double scale,
            @ForAll @DoubleRange(min = -3000, max = 200) double left,
            @ForAll @DoubleRange(min = -3000, max = 200) double top) {
        Viewport view = new Viewport(PICTURE, STAGE, scale, left, top, Turn.NONE);
        Area disc = Hit.disc(Hit.firstCorner(FRAME, view));
        PlatesOnMat.Asked few = new PlatesOnMat.Asked(view.toStage(FRAME), new Extent(300, 24));
        Area words = PlatesOnMat.of(List.of(few), List.of(disc), view).get(0).area();
        assertThat(words.shared(disc)).isZero();
        Area stage = new Area(0, 0, STAGE.width(), STAGE.height());
        assertThat(words.shared(stage)).isEqualTo(words.width() * words.height());
    }
}
