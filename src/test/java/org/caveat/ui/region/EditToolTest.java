package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.Told;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

/** The selected region changed, by mouse and by the keys alone. */
class EditToolTest {
    private static final Extent PICTURE = new Extent(1000, 600);
    private static final Viewport VIEW = new Viewport(PICTURE, PICTURE, 1, 0, 0, Turn.NONE);
    private static final Rectangle FRAME = new Rectangle(100, 100, 200, 100);
    private static final Polygon SHAPE = ToolsTest.polygon(400, 100, 600, 100, 600, 300, 400, 300);
    private static final Told TOLD = Told.nothing("a.jpg")
            .person("anna", "Anna", new Rectangle(700, 400, 100, 100))
            .caveat("frame", Kind.BEFORE, "…")
            .at("frame", FRAME)
            .caveat("shape", Kind.AFTER, "…")
            .at("shape", SHAPE);

    private final Drawn table = new Drawn(TOLD);

    @Test
    void aDragInsideMovesTheSelectedRegionAndOneElsewhereMovesNothing() {
        table.model.select("frame");
        table.drag(VIEW, new Spot(200, 150), new Spot(230, 140));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(130, 90, 200, 100));
        assertThat(table.tool().pressed(Drawn.touch(VIEW, new Spot(500, 200), 1)))
                .as("what is not selected is not moved")
                .isFalse();
        assertThat(table.steps).hasSize(1);
    }

    @Test
    void aClickInsideTheSelectedRegionSelectsTheSmallerOneThere() {
        Drawn nested = new Drawn(TOLD.caveat("inner", Kind.CARE, "…").at("inner", new Rectangle(150, 120, 50, 50)));
        nested.model.select("frame");
        nested.click(VIEW, 175, 145, 1);
        assertThat(nested.selected.get()).contains("inner");
        assertThat(nested.steps).isEmpty();
    }

    @Test
    void aHandleResizesAndStopsBeforeNothingIsLeft() {
        table.model.select("frame");
        table.drag(VIEW, new Spot(300, 200), new Spot(350, 250));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(100, 100, 250, 150));
        table.drag(VIEW, new Spot(100, 175), new Spot(900, 175));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(349, 100, 1, 150));
    }

    @Test
    void nothingGoesBeyondThePicture() {
        table.model.select("frame");
        table.drag(VIEW, new Spot(200, 150), new Spot(-500, -500));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(0, 0, 200, 100));
        table.drag(VIEW, new Spot(200, 100), new Spot(5000, 5000));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(0, 0, 1000, 600));
        table.model.select("shape");
        table.drag(VIEW, new Spot(600, 300), new Spot(5000, 350));
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(400, 100, 600, 100, 1000, 350, 400, 300));
    }

    @Test
    void aPolygonsCornersMoveAndTheMiddleOfAnEdgeBecomesOne() {
        table.model.select("shape");
        table.drag(VIEW, new Spot(400, 100), new Spot(380, 90));
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(380, 90, 600, 100, 600, 300, 400, 300));
        table.click(VIEW, 600, 200, 1);
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(380, 90, 600, 100, 600, 200, 600, 300, 400, 300));
        table.drag(VIEW, new Spot(500, 300), new Spot(500, 350));
        assertThat(table.of("shape"))
                .isEqualTo(ToolsTest.polygon(380, 90, 600, 100, 600, 200, 600, 300, 500, 350, 400, 300));
    }

    @Test
    void aCornerThatWasClickedIsRemovedAndThreeAreKept() {
        table.model.select("shape");
        table.click(VIEW, 600, 300, 1);
        assertThat(table.tool().back()).isTrue();
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(400, 100, 600, 100, 400, 300));
        assertThat(table.tool().back()).isTrue();
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(400, 100, 600, 100, 400, 300));
        assertThat(table.told).containsExactly("three corners");
    }

    @Test
    void theArrowsMoveByOnePixelOfThePictureAndWithShiftByTen() {
        Viewport far = new Viewport(PICTURE, PICTURE, 0.1, 0, 0, Turn.NONE);
        table.model.select("frame");
        table.tool().move(far, Drawn.arrow(1, 0));
        table.tool().move(far, Drawn.withShift(0, 1));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(101, 110, 200, 100));
        assertThat(table.steps).containsExactly("nudged frame 101,100,200,100", "nudged frame 101,110,200,100");
    }

    @Test
    void theArrowsMoveAsOneSeesItHoweverTheViewIsTurned() {
        for (int turn = 0; turn < 8; turn++) {
            Viewport view = new Viewport(PICTURE, PICTURE, 0.7, 3, 5, new Turn(turn % 4, turn > 3));
            Drawn turned = new Drawn(TOLD);
            turned.model.select("frame");
            double before = view.toStage(turned.of("frame").bounds()).x();
            turned.tool().move(view, Drawn.withShift(1, 0));
            double after = view.toStage(turned.of("frame").bounds()).x();
            assertThat(after - before).isBetween(6.999, 7.001);
        }
    }

    @Test
    void theKeysTakeAHandleGoFromOneToTheNextAndLeaveIt() {
        table.model.select("frame");
        assertThat(table.tool().take(VIEW)).isTrue();
        assertThat(table.tool().next(true)).isTrue();
        table.tool().move(VIEW, Drawn.withShift(0, -1));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(100, 90, 200, 110));
        assertThat(table.tool().name()).isEqualTo("handle");
        assertThat(table.model.leave()).isTrue();
        assertThat(table.tool().name()).isEqualTo("edit");
        assertThat(table.model.leave()).isFalse();
        table.tool().move(VIEW, Drawn.arrow(1, 0));
        assertThat(table.of("frame")).isEqualTo(new Rectangle(101, 90, 200, 110));
    }

    @Test
    void theKeysSetACornerOnAnEdgeAndRemoveIt() {
        table.model.select("shape");
        table.tool().take(VIEW);
        table.tool().next(true);
        table.tool().take(VIEW);
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(400, 100, 500, 100, 600, 100, 600, 300, 400, 300));
        table.tool().move(VIEW, Drawn.withShift(0, -1));
        assertThat(table.of("shape")).isEqualTo(ToolsTest.polygon(400, 100, 500, 90, 600, 100, 600, 300, 400, 300));
        table.tool().back();
        assertThat(table.of("shape")).isEqualTo(SHAPE);
    }

    @Test
    void deleteTakesTheRegionAway() {
        table.model.select("frame");
        assertThat(table.tool().back()).isTrue();
        assertThat(table.steps).containsExactly("removed frame");
    }

    @Test
    void aPersonsRegionIsChangedTheSameWay() {
        table.model.selectPerson("anna");
        table.drag(VIEW, new Spot(750, 450), new Spot(740, 450));
        table.tool().back();
        assertThat(table.steps).containsExactly("changed anna 690,400,100,100", "removed anna");
    }

    @Test
    void whatIsClosedIsNotChangedAndItIsToldWhy() {
        table.closed = Optional.of("The folder is read-only.");
        table.model.select("frame");
        table.tool().move(VIEW, Drawn.arrow(1, 0));
        table.tool().back();
        table.tool().take(VIEW);
        table.drag(VIEW, new Spot(200, 150), new Spot(230, 140));
        table.model.select("shape");
        table.click(VIEW, 500, 100, 1);
        assertThat(table.steps).isEmpty();
        assertThat(table.told).hasSize(5).containsOnly("The folder is read-only.");
    }

    @Test
    void whatIsHiddenIsNeitherSelectedNorChanged() {
        table.model.toggleHidden();
        table.model.selectAt(Drawn.touch(VIEW, new Spot(200, 150), 1));
        assertThat(table.selected.get()).isEmpty();
        table.model.select("frame");
        assertThat(table.tool().back()).isFalse();
        table.model.draw(Shape.RECTANGLE);
        assertThat(table.model.hiddenProperty().get())
                .as("who draws sees what stands there")
                .isFalse();
    }

    @Test
    void theNextRegionIsThatOfTheNextNumber() {
        table.model.select("frame");
        assertThat(table.tool().next(true)).isTrue();
        assertThat(table.selected.get()).contains("shape");
        assertThat(table.tool().next(true)).as("the keyboard goes on").isFalse();
        assertThat(table.tool().next(false)).isTrue();
        assertThat(table.selected.get()).contains("frame");
    }

    @Property(tries = 300)
    void whateverIsMovedStaysWithinThePicture(
            @ForAll @IntRange(max = 8) int handle,
            @ForAll @IntRange(min = -3000, max = 3000) int x,
            @ForAll @IntRange(min = -3000, max = 3000) int y) {
        Reshaping reshaping = new Reshaping(PICTURE);
        for (Region region : new Region[] {FRAME, SHAPE}) {
            Region moved = handle == 8
                    ? reshaping.moved(region, x, y)
                    : reshaping.moved(region, Handle.of(region).get(handle), x, y);
            Rectangle bounds = moved.bounds();
            assertThat(bounds.isWithin(1000, 600)).as(moved.spelled()).isTrue();
        }
    }

    @Property(tries = 300)
    void aDragMovesByAsManyPixelsOfThePictureHoweverTheViewIsTurnedAndZoomed(
            @ForAll @IntRange(max = 7) int turn, @ForAll @DoubleRange(min = 0.05, max = 20) double scale) {
        Viewport view = new Viewport(PICTURE, new Extent(1200, 900), scale, -37.25, 11.5, new Turn(turn % 4, turn > 3));
        Drawn another = new Drawn(TOLD);
        another.model.select("frame");
        Tool tool = another.tool();
        tool.pressed(Drawn.touch(view, new Spot(200, 150), 1));
        tool.dragged(Drawn.touch(view, new Spot(210, 145), 1));
        tool.released(Drawn.touch(view, new Spot(210, 145), 1));
        boolean isADrag = Math.hypot(10, 5) * scale >= 4;
        assertThat(another.of("frame")).isEqualTo(isADrag ? new Rectangle(110, 95, 200, 100) : FRAME);
    }
}
