package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.region.Viewport.Extent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a window that is shown larger, lines and numbers on the photograph are drawn as fine as all else. */
class RestingRegionsTest {
    private static final List<RegionMark> MARKS = RegionMark.of(Told.nothing("a.jpg")
            .caveat("1", Kind.AFTER, "Torn down.")
            .at("1", new Rectangle(100, 100, 100, 60))
            .state());

    /** The whole picture, a pixel of it for each of the stage. */
    private static final Viewport VIEW = new Viewport(new Extent(400, 300), new Extent(400, 300), 1, 0, 0, Turn.NONE);

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @Test
    void atTheUsualSizeTheCanvasIsAsLargeAsTheStage() {
        RestingRegions canvas = painted(1);
        assertThat(canvas.getWidth()).isEqualTo(400);
        assertThat(colourInTheMiddleOfALine(canvas, 1)).isNotEqualTo(Color.WHITE);
    }

    @Test
    void shownTwiceAsLargeItHasTwiceThePixelsAndTakesNoMoreRoom() {
        RestingRegions canvas = painted(2);
        assertThat(canvas.getWidth()).isEqualTo(800);
        assertThat(Toolkit.on(() -> canvas.getBoundsInParent().getWidth())).isEqualTo(400);
        assertThat(colourInTheMiddleOfALine(canvas, 2)).isEqualTo(Color.WHITE);
    }

    private static RestingRegions painted(double enlarged) {
        return Toolkit.on(() -> {
            RestingRegions canvas = new RestingRegions();
            Group larger = new Group(canvas);
            larger.getTransforms().add(new Scale(enlarged, enlarged));
            Scene scene = new Scene(new Group(larger), 800, 600, Color.BLACK);
            assertThat(scene.getRoot()).isNotNull();
            canvas.reach(400, 300);
            canvas.paint(MARKS, VIEW);
            return canvas;
        });
    }

    /** A line of one and a half pixels covers none of them wholly; of three it covers those in its middle. */
    private static Color colourInTheMiddleOfALine(RestingRegions canvas, int enlarged) {
        return Toolkit.on(() -> {
            PixelReader seen = canvas.getScene().snapshot(null).getPixelReader();
            return seen.getColor(200 * enlarged, 130 * enlarged);
        });
    }
}
