package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.caveat.ui.Toolkit;
import org.caveat.ui.gallery.PaintedScene.Written;
import org.junit.jupiter.api.Test;

/** What tells of the contrast of a scene finds what cannot be read. */
class PaintedSceneTest {

    private static Label label(String ink) {
        Label label = new Label("words");
        label.setStyle("-fx-text-fill: " + ink);
        return label;
    }

    private static List<Written> written(Parent root) {
        root.setStyle("-fx-background-color: white");
        Scene scene = new Scene(root, 200, 100);
        scene.snapshot(null);
        return PaintedScene.of(scene);
    }

    @Test
    void blackOnWhiteHasTheGreatestContrastThereIs() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.of(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void aTextIsComparedWithTheGroundUnderItAndNotWithTheWindow() {
        List<Written> written = Toolkit.on(() -> {
            StackPane card = new StackPane(label("#767676"));
            card.setStyle("-fx-background-color: #808080");
            return written(new StackPane(card));
        });
        assertThat(written).singleElement().satisfies(text -> assertThat(text.contrast())
                .isLessThan(1.3));
    }

    @Test
    void aGroundThatLetsLightThroughIsMixedWithWhatIsBelow() {
        List<Written> written = Toolkit.on(() -> {
            StackPane card = new StackPane(label("white"));
            card.setStyle("-fx-background-color: rgba(0, 0, 0, 0.5)");
            return written(new StackPane(card));
        });
        assertThat(written).singleElement().satisfies(text -> assertThat(text.contrast())
                .isCloseTo(Contrast.of(Color.WHITE, Color.gray(0.5)), within(0.01)));
    }

    @Test
    void aTextThatIsHalfThereHasLessContrast() {
        double whole =
                Toolkit.on(() -> written(new StackPane(label("black"))).get(0).contrast());
        double faint = Toolkit.on(() -> {
            Label label = label("black");
            label.setOpacity(0.3);
            return written(new StackPane(label)).get(0).contrast();
        });
        assertThat(whole).isGreaterThan(20);
        assertThat(faint).isLessThan(4.5);
    }

    @Test
    void aTextOnAPictureHasNoGroundThatOneCouldTrust() {
        List<Written> written =
                Toolkit.on(() -> written(new StackPane(new ImageView(new WritableImage(200, 100)), label("black"))));
        assertThat(written).singleElement().satisfies(text -> assertThat(text.contrast())
                .isEqualTo(1));
    }

    @Test
    void whatIsHiddenOrCannotBeUsedIsNotAsked() {
        List<Written> written = Toolkit.on(() -> {
            Label hidden = label("white");
            hidden.setVisible(false);
            Label disabled = label("white");
            disabled.setDisable(true);
            return written(new StackPane(hidden, disabled));
        });
        assertThat(written).isEmpty();
    }
}
