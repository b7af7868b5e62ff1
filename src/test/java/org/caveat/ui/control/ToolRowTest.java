package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
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
