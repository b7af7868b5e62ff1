package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

class MotionTest {
    private static final Duration LONGEST = Duration.millis(150);

    private static Region shownIn(Pane root) {
        Region node = new Region();
        Toolkit.run(() -> {
            root.getChildren().add(node);
            Stage stage = new Stage();
            stage.setScene(new Scene(root));
        });
        return node;
    }

    @Test
    void nothingMovesForLongerThanAMoment() {
        assertThat(Motion.ARRIVAL).isLessThan(LONGEST);
        assertThat(Motion.PANEL).isLessThan(LONGEST);
    }

    @Test
    void whatArrivesIsSeenInTheEnd() {
        Region node = shownIn(Toolkit.on(Pane::new));
        Toolkit.run(() -> {
            node.setOpacity(0);
            Motion.fadeIn(node, Motion.ARRIVAL);
        });
        Toolkit.until("the node to be seen", () -> node.getOpacity() == 1);
    }

    @Test
    void whereNothingMayMoveItIsSeenAtOnce() {
        Pane root = Toolkit.on(Pane::new);
        Region node = shownIn(root);
        double opacity = Toolkit.on(() -> {
            root.pseudoClassStateChanged(Motion.STILL, true);
            node.setOpacity(0);
            Motion.fadeIn(node, Motion.ARRIVAL);
            return node.getOpacity();
        });
        assertThat(opacity).isEqualTo(1);
    }
}
