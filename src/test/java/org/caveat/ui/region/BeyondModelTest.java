package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.ui.Told;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks that are set, moved and taken off, without a window. */
class BeyondModelTest {
    private static final Viewport VIEW =
            new Viewport(new Extent(1000, 600), new Extent(1200, 800), 1, 100, 100, Turn.NONE);

    private final List<String> heard = new ArrayList<>();
    private final RegionsModel regions =
            new RegionsModel(new SimpleObjectProperty<>(Optional.empty()), region -> heard.add("a region"));
    private final BeyondModel model = regions.beyond();

    @BeforeEach
    void listen() {
        model.tell(new BeyondModel.Hearer() {
            @Override
            public void placed(Beyond mark) {
                heard.add("placed " + words(mark));
            }

            @Override
            public void moved(String caveat, Beyond mark) {
                heard.add("moved " + caveat + " to " + words(mark));
            }

            @Override
            public void nudged(String caveat, Beyond mark) {
                heard.add("nudged " + caveat + " to " + words(mark));
            }

            @Override
            public void takenOff(String caveat) {
                heard.add("took off " + caveat);
            }
        });
    }

    @Test
    void aMarkIsSetOnTheMatWhereTheMouseIsLetGo() {
        Tool tool = tool();
        assertThat(tool.pressed(at(300, 60))).isTrue();
        assertThat(model.placingProperty().get()).isPresent();
        tool.dragged(at(60, 300));
        tool.released(at(60, 350));
        assertThat(heard).containsExactly("placed left 250");
        assertThat(regions.isArmed()).isFalse();
        assertThat(model.placingProperty().get()).isEmpty();
    }

    @Test
    void aPressOnThePictureIsNotTheTools() {
        assertThat(tool().pressed(at(500, 400))).isFalse();
        assertThat(heard).isEmpty();
        assertThat(regions.isArmed()).isTrue();
    }

    @Test
    void thePlaceIsShownWhileTheMouseIsOverTheMatAndNotOverThePicture() {
        Tool tool = tool();
        tool.moved(at(300, 60));
        assertThat(model.placingProperty().get().map(MatPlace::edge)).contains("top");
        tool.moved(at(300, 300));
        assertThat(model.placingProperty().get()).isEmpty();
    }

    @Test
    void byTheKeysAMarkIsMovedToTheCameraAndTaken() {
        Tool tool = tool();
        assertThat(tool.take(VIEW)).as("nothing is begun").isFalse();
        tool.next(true);
        tool.next(true);
        tool.next(true);
        tool.next(true);
        tool.move(VIEW, arrow(1));
        tool.moved(at(300, 300));
        assertThat(tool.take(VIEW)).isTrue();
        assertThat(heard).containsExactly("placed camera 516");
    }

    @Test
    void whatIsAbandonedIsNotSet() {
        Tool tool = tool();
        tool.move(VIEW, arrow(1));
        regions.abandon();
        assertThat(model.placingProperty().get()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aMarkThatIsDraggedIsSeenWhereItIsAndMovedOnceLetGo() {
        model.drag(mark("left", 30), VIEW, new Spot(300, 60));
        assertThat(model.movingProperty().get().map(moving -> words(moving.now())))
                .contains("top 200");
        model.drag(mark("left", 30), VIEW, new Spot(300, 300));
        assertThat(model.movingProperty().get().map(moving -> words(moving.now())))
                .as("over the picture it waits where it was on the mat")
                .contains("top 200");
        assertThat(heard).isEmpty();
        model.drop();
        assertThat(heard).containsExactly("moved one to top 200");
        assertThat(model.movingProperty().get()).isEmpty();
    }

    @Test
    void aClickOnAMarkMovesNothing() {
        model.drop();
        assertThat(heard).isEmpty();
    }

    @Test
    void whoStoodBehindTheCameraStaysThereWhileDraggedAlongTheLowerEdge() {
        model.drag(mark("camera", 30), VIEW, new Spot(300, 740));
        model.drop();
        model.drag(mark("bottom", 30), VIEW, new Spot(300, 740));
        model.drop();
        assertThat(heard).containsExactly("moved one to camera 200", "moved one to bottom 200");
    }

    @Test
    void anArrowNudgesAMarkAndOneAtTheEndOfItsEdgeStaysAsItIs() {
        model.nudge(mark("top", 30), VIEW, arrow(1));
        model.nudge(mark("top", 0), VIEW, arrow(-1));
        assertThat(heard).containsExactly("nudged one to top 46");
    }

    @Test
    void aMarkIsTakenOff() {
        model.takeOff(mark("top", 30));
        assertThat(heard).containsExactly("took off one");
    }

    private Tool tool() {
        regions.draw(Shape.BEYOND);
        return regions.tool().orElseThrow();
    }

    private static Touch at(double x, double y) {
        return new Touch(VIEW, new Spot(x, y), 1);
    }

    private static Arrow arrow(double right) {
        return new Arrow(new Way(right, 0), false, false);
    }

    private static RegionMark mark(String edge, int at) {
        Told told = Told.nothing("a.jpg").caveat("one", Kind.OUTSIDE, "…").beyond("one", edge, at);
        return RegionMark.of(told.state()).get(0);
    }

    private static String words(Beyond mark) {
        assertThat(mark.foreign()).isEqualTo(Foreign.NONE);
        return mark.edge() + " " + mark.at().orElse(-1);
    }
}
