package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class OwnDirectionTest {
    private static final String ENGLISH = "[Airplane, viewed from above looking down]";
    private static final String ARABIC = "[طائرة كما تُرى من فوق، وهي تنظر إلى الأسفل]";
    private static final double NARROW = 120;

    /** What is drawn of a line that has too little room, and where. */
    private record Drawn(String words, NodeOrientation way, boolean beginsAtTheLeft, boolean beginsAtTheRight) {}

    private static Drawn cut(String words, NodeOrientation window) {
        return Toolkit.on(() -> {
            Label line = OwnDirection.of(new Label());
            line.setMinWidth(0);
            line.setMaxWidth(Double.MAX_VALUE);
            StackPane all = new StackPane(line);
            Scene scene = new Scene(all, NARROW, 40);
            Theme.DARK.wear(scene);
            scene.setNodeOrientation(window);
            line.setText(words);
            all.applyCss();
            all.layout();
            Text drawn = (Text) line.lookup(".text");
            double left = drawn.localToScene(drawn.getLayoutBounds()).getMinX();
            double right = drawn.localToScene(drawn.getLayoutBounds()).getMaxX();
            return new Drawn(
                    drawn.getText(), drawn.getEffectiveNodeOrientation(), left < NARROW - right, left > NARROW - right);
        });
    }

    @Test
    void aTitleThatIsCutInAMirroredWindowKeepsItsHeadAndTheOrderOfItsWords() {
        Drawn title = cut(ENGLISH, NodeOrientation.RIGHT_TO_LEFT);

        assertThat(title.words()).startsWith("[Airplane, ").endsWith("...");
        assertThat(title.way()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void anArabicTitleThatIsCutInAUsualWindowKeepsItsHeadAndTheOrderOfItsWords() {
        Drawn title = cut(ARABIC, NodeOrientation.LEFT_TO_RIGHT);

        assertThat(title.words()).startsWith("[طائرة").endsWith("...");
        assertThat(title.way()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void aShortTitleStandsWhereTheLinesOfTheWindowBegin() {
        assertThat(cut("[Cat]", NodeOrientation.RIGHT_TO_LEFT).beginsAtTheRight())
                .isTrue();
        assertThat(cut("[Cat]", NodeOrientation.LEFT_TO_RIGHT).beginsAtTheLeft())
                .isTrue();
        assertThat(cut("[قطة]", NodeOrientation.LEFT_TO_RIGHT).beginsAtTheLeft())
                .isTrue();
        assertThat(cut("[قطة]", NodeOrientation.RIGHT_TO_LEFT).beginsAtTheRight())
                .isTrue();
    }

    @Test
    void aLineThatSaysSomethingElseTurns() {
        Label line = Toolkit.on(() -> OwnDirection.of(new Label(ARABIC)));
        Toolkit.run(() -> line.setText(ENGLISH));
        assertThat(line.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }
}
