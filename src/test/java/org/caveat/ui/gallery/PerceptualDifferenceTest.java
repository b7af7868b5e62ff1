package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PerceptualDifferenceTest {

    private static BufferedImage grey(int tone) {
        BufferedImage picture = new BufferedImage(240, 120, BufferedImage.TYPE_INT_RGB);
        fill(picture, new Color(tone, tone, tone), 0, 240);
        return picture;
    }

    private static void fill(BufferedImage picture, Color color, int from, int width) {
        Graphics2D brush = picture.createGraphics();
        brush.setColor(color);
        brush.fillRect(from, 0, width, picture.getHeight());
        brush.dispose();
    }

    @Test
    void aPictureDoesNotDifferFromItself() {
        assertThat(PerceptualDifference.share(grey(40), grey(40))).isZero();
    }

    @Test
    void aToneThatNobodyTellsApartIsNoDifference() {
        assertThat(PerceptualDifference.share(grey(40), grey(45))).isZero();
    }

    @Test
    void aPanelThatIsMissingIsSeen() {
        BufferedImage with = grey(25);
        fill(with, Color.WHITE, 180, 60);
        assertThat(PerceptualDifference.share(
                        PerceptualDifference.fromAfar(grey(25)), PerceptualDifference.fromAfar(with)))
                .isCloseTo(0.25, within(0.01));
    }

    @Test
    void anotherHueIsSeenThoughItIsAsBright() {
        BufferedImage green = grey(0);
        fill(green, new Color(0, 128, 0), 0, 240);
        BufferedImage red = grey(0);
        fill(red, new Color(203, 0, 0), 0, 240);
        assertThat(PerceptualDifference.share(green, red)).isEqualTo(1);
    }

    @Test
    void picturesOfDifferentSizesDifferAltogether() {
        assertThat(PerceptualDifference.share(grey(0), PerceptualDifference.fromAfar(grey(0))))
                .isEqualTo(1);
    }
}
