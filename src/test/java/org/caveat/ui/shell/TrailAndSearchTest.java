package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** How title and search share the head of the window. */
class TrailAndSearchTest {
    private final Region trail = new Pane();
    private final Region field = new Pane();

    @Test
    void aShortTitleIsToldWholeAndTheFieldIsAsWideAsItLikes() {
        lay(200, 1000);
        assertThat(field.getWidth()).isEqualTo(480);
        assertThat(field.getLayoutX() + field.getWidth()).isEqualTo(1000);
        assertThat(trail.getWidth()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void whereThereIsLittleRoomTheTitleGoesBeforeTheLengthOfTheField() {
        lay(150, 330);
        assertThat(trail.getWidth()).isGreaterThanOrEqualTo(150);
        assertThat(field.getWidth()).isEqualTo(330 - 8 - 150);
    }

    @Test
    void aLongHeadlineLeavesTheFieldNearlyHalf() {
        lay(2000, 640);
        assertThat(field.getWidth()).isBetween(640 * 0.44, 640 * 0.46);
        assertThat(trail.getWidth()).isBetween(640 * 0.52, 640 * 0.56);
    }

    private void lay(double title, double room) {
        trail.setPrefSize(title, 24);
        field.setPrefSize(480, 32);
        TrailAndSearch middle = new TrailAndSearch(trail, field);
        middle.resize(room, 40);
        middle.layout();
    }
}
