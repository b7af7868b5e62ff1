package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

class ToolRowTest {
    private final List<Region> tools = List.of(tool(), tool(), tool(), tool());
    private final ToolRow row = new ToolRow(4)
            .of(tools.toArray(Node[]::new))
            .without(tools.get(1), tools.get(3))
            .without(tools.get(0));

    @Test
    void whereThereIsRoomAllAreShownFromTheRight() {
        lay(200);
        assertThat(tools).allMatch(Node::isVisible);
        assertThat(tools.get(3).getLayoutX()).isEqualTo(170);
        assertThat(row.prefWidth(-1)).isEqualTo(132);
    }

    @Test
    void whatCanBestBeDoneWithoutGoesFirstAndComesBackLast() {
        lay(100);
        assertThat(tools.stream().map(Node::isVisible)).containsExactly(true, false, true, false);
        lay(40);
        assertThat(tools.stream().map(Node::isVisible)).containsExactly(false, false, true, false);
        lay(132);
        assertThat(tools).allMatch(Node::isVisible);
    }

    @Test
    void whereItMayNotShrinkToNothingItKeepsWhatCannotBeDoneWithoutAlsoWhenThatGrows() {
        assertThat(row.minWidth(-1)).isZero();
        row.setMinWidth(Region.USE_COMPUTED_SIZE);
        assertThat(row.minWidth(-1)).isEqualTo(30);
        tools.get(2).setPrefWidth(50);
        assertThat(row.minWidth(-1)).isEqualTo(50);
    }

    @Test
    void whatIsNotShownIsInTheMenuAndAToolThatIsHeldIsTickedThere() {
        Toolkit.start();
        Toolkit.run(() -> {
            ToggleButton draw = new ToggleButton();
            draw.setAccessibleText("Draw");
            draw.setPrefWidth(30);
            Region size = tool();
            MoreTools more = new MoreTools("More tools");
            ToolRow tools = new ToolRow(4).of(draw, size).atLastWithout(draw).andMore(more);
            new Scene(new Group(tools));
            tools.resize(200, 32);
            tools.layout();
            assertThat(more.isVisible()).isFalse();
            tools.resize(34, 32);
            tools.layout();
            assertThat(draw.isVisible()).isFalse();
            assertThat(more.isVisible()).isTrue();
            more.getItems().get(0).fire();
            assertThat(draw.isSelected()).isTrue();
            assertThat(more.getItems()).extracting(MenuItem::getText).containsExactly("Draw");
        });
    }

    @Test
    void aLineOfItsOwnIsBetterThanThatAToolIsMissing() {
        Region draw = tool();
        assertThat(new ToolRow(4).of(draw, tool()).atLastWithout(draw).leastWidth())
                .isEqualTo(64);
        assertThat(new ToolRow(4).of(draw, tool()).without(draw).leastWidth()).isEqualTo(30);
    }

    private void lay(double width) {
        Toolkit.run(() -> {
            row.resize(width, 32);
            row.requestLayout();
            row.layout();
        });
    }

    private static Region tool() {
        Region tool = new Region();
        tool.setPrefSize(30, 30);
        return tool;
    }
}
