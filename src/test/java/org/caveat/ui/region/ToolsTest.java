package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.Told;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

/** Drawing, by mouse and by the keys alone. */
class ToolsTest {
    private static final Extent PICTURE = new Extent(1000, 600);
    private static final Viewport VIEW = new Viewport(PICTURE, PICTURE, 1, 0, 0, Turn.NONE);

    private final Drawn table = new Drawn(Told.nothing("a.jpg"));

    @Test
    void aPolygonIsClickedCornerByCornerAndClosedByADoubleClick() {
        table.model.draw(Shape.POLYGON);
        table.click(VIEW, 100, 100, 1);
        table.click(VIEW, 300, 100, 1);
        table.click(VIEW, 300, 250, 1);
        table.click(VIEW, 300, 250, 2);
        assertThat(table.drawn).containsExactly(polygon(100, 100, 300, 100, 300, 250));
        assertThat(table.model.isArmed()).isFalse();
    }

    @Test
    void aPolygonIsClosedByAClickOnItsFirstCornerToo() {
        table.model.draw(Shape.POLYGON);
        table.click(VIEW, 100, 100, 1);
        table.click(VIEW, 300, 100, 1);
        table.click(VIEW, 300, 250, 1);
        table.click(VIEW, 106, 94, 1);
        assertThat(table.drawn).containsExactly(polygon(100, 100, 300, 100, 300, 250));
    }

    @Test
    void theLastCornerIsTakenBackAndAllOfThemAreAbandoned() {
        table.model.draw(Shape.POLYGON);
        table.click(VIEW, 100, 100, 1);
        table.click(VIEW, 300, 100, 1);
        assertThat(table.tool().back()).isTrue();
        assertThat(table.model.sketchProperty().get().orElseThrow().corners()).containsExactly(new Point(100, 100));
        assertThat(table.model.leave()).isTrue();
        assertThat(table.model.sketchProperty().get()).isEmpty();
        assertThat(table.model.isArmed()).isFalse();
        assertThat(table.drawn).isEmpty();
    }

    @Test
    void cornersOnOneLineHoldNothingAndAreNotClosed() {
        table.model.draw(Shape.POLYGON);
        table.click(VIEW, 100, 100, 1);
        table.click(VIEW, 200, 100, 1);
        table.click(VIEW, 300, 100, 1);
        table.click(VIEW, 300, 100, 2);
        assertThat(table.drawn).isEmpty();
        assertThat(table.model.isArmed()).isTrue();
    }

    @Test
    void aPolygonIsDrawnByTheKeysAlone() {
        table.model.draw(Shape.POLYGON);
        Tool tool = table.tool();
        tool.move(VIEW, Drawn.arrow(1, 0));
        tool.take(VIEW);
        times(10, () -> tool.move(VIEW, Drawn.arrow(1, 0)));
        tool.take(VIEW);
        times(5, () -> tool.move(VIEW, Drawn.arrow(0, 1)));
        tool.take(VIEW);
        assertThat(table.drawn).isEmpty();
        tool.take(VIEW);
        assertThat(table.drawn).containsExactly(polygon(500, 300, 660, 300, 660, 380));
    }

    @Test
    void aPointIsOnePixelWhereTheMouseIsLetGo() {
        table.model.draw(Shape.POINT);
        table.drag(VIEW, new Spot(20, 20), new Spot(40.7, 50.2));
        assertThat(table.drawn).containsExactly(new Rectangle(40, 50, 1, 1));
    }

    @Test
    void beyondTheFrameNoPointIsSet() {
        table.model.draw(Shape.POINT);
        table.click(VIEW, -3, 20, 1);
        table.click(VIEW, 1000, 20, 1);
        assertThat(table.drawn).isEmpty();
        assertThat(table.model.isArmed()).isTrue();
    }

    @Test
    void aPointIsSetByTheKeysAlone() {
        table.model.draw(Shape.POINT);
        table.tool().move(VIEW, Drawn.arrow(1, 0));
        table.tool().move(VIEW, Drawn.arrow(1, 0));
        table.tool().move(VIEW, new Arrow(new Turn.Way(0, -1), false, true));
        table.tool().take(VIEW);
        assertThat(table.drawn).containsExactly(new Rectangle(516, 299, 1, 1));
    }

    @Test
    void theKeysDoNotLeadBeyondThePicture() {
        table.model.draw(Shape.POINT);
        times(100, () -> table.tool().move(VIEW, Drawn.arrow(1, 1)));
        table.tool().take(VIEW);
        assertThat(table.drawn).containsExactly(new Rectangle(999, 599, 1, 1));
    }

    @Test
    void anotherToolTakesThePlaceOfTheOneInHand() {
        table.model.draw(Shape.POLYGON);
        table.click(VIEW, 100, 100, 1);
        table.model.draw(Shape.RECTANGLE);
        assertThat(table.model.sketchProperty().get()).isEmpty();
        assertThat(table.model.isArmed("rectangle")).isTrue();
    }

    @Property(tries = 300)
    void whatIsDrawnIsTheSameWholePixelsOfTheUprightPictureHoweverTheViewIsTurnedAndZoomed(
            @ForAll @IntRange(max = 7) int turn,
            @ForAll @DoubleRange(min = 0.25, max = 20) double scale,
            @ForAll @IntRange(max = 900) int x,
            @ForAll @IntRange(max = 500) int y) {
        Viewport view = new Viewport(PICTURE, new Extent(1200, 900), scale, -37.25, 11.5, new Turn(turn % 4, turn > 3));
        assertThat(drag(Shape.RECTANGLE, view, new Spot(x, y), new Spot(x + 60, y + 40)))
                .contains(new Rectangle(x, y, 60, 40));
        assertThat(drag(Shape.POINT, view, new Spot(5, 5), new Spot(x + 0.5, y + 0.5)))
                .contains(new Rectangle(x, y, 1, 1));
        Drawn another = new Drawn(Told.nothing("a.jpg"));
        another.model.draw(Shape.POLYGON);
        another.click(view, x, y, 1);
        another.click(view, x + 100, y, 1);
        another.click(view, x + 100, y + 100, 1);
        another.click(view, x + 100, y + 100, 2);
        assertThat(another.drawn).containsExactly(polygon(x, y, x + 100, y, x + 100, y + 100));
    }

    private static Optional<Region> drag(Shape shape, Viewport view, Spot from, Spot to) {
        Drawn another = new Drawn(Told.nothing("a.jpg"));
        another.model.draw(shape);
        another.drag(view, from, to);
        return another.drawn.stream().findFirst();
    }

    private static void times(int count, Runnable action) {
        for (int time = 0; time < count; time++) {
            action.run();
        }
    }

    static Polygon polygon(int... places) {
        List<Point> corners = new java.util.ArrayList<>();
        for (int at = 0; at < places.length; at += 2) {
            corners.add(new Point(places[at], places[at + 1]));
        }
        return Polygon.of(corners);
    }
}
