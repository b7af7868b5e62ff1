package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.caveat.model.Region.Rectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All eight orientations, pixel by pixel, against Java2D's own turning. */
class UprightTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationIsSetUpright(int orientation) throws PictureFailure {
        BufferedImage upright = MadePictures.numbered(WIDTH, HEIGHT);
        Path file = MadePictures.write(laid(upright, orientation), "png", folder.resolve("laid.png"));
        try (PixelSource picture = MadePictures.lying(orientation).open(file)) {
            assertThat(picture.width()).isEqualTo(WIDTH);
            assertThat(picture.height()).isEqualTo(HEIGHT);
            assertThat(picture.read(new Rectangle(0, 0, WIDTH, HEIGHT), 1).toArray())
                    .isEqualTo(pixels(upright, 0, 0, WIDTH, HEIGHT));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPartIsThePartOfTheUprightPicture(int orientation) throws PictureFailure {
        BufferedImage upright = MadePictures.numbered(WIDTH, HEIGHT);
        Path file = MadePictures.write(laid(upright, orientation), "tiff", folder.resolve("laid.tif"));
        try (PixelSource picture = MadePictures.lying(orientation).open(file)) {
            assertThat(picture.read(new Rectangle(5, 3, 17, 11), 1).toArray()).isEqualTo(pixels(upright, 5, 3, 17, 11));
        }
    }

    /** The picture as a camera held that way would have stored it: the inverse of what EXIF says is to be done. */
    private static BufferedImage laid(BufferedImage upright, int orientation) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        AffineTransform toStored = new AffineTransform();
        switch (orientation) {
            case 2 -> mirror(toStored, width);
            case 3 -> toStored.quadrantRotate(2, width / 2.0, height / 2.0);
            case 4 -> flip(toStored, height);
            case 5 -> toStored.setTransform(0, 1, 1, 0, 0, 0);
            case 6 -> turnLeft(toStored, width);
            case 7 -> toStored.setTransform(0, -1, -1, 0, height, width);
            case 8 -> turnRight(toStored, height);
            default -> toStored.setToIdentity();
        }
        boolean onItsSide = orientation > 4;
        BufferedImage stored =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(toStored, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, stored);
    }

    private static void mirror(AffineTransform transform, int width) {
        transform.translate(width, 0);
        transform.scale(-1, 1);
    }

    private static void flip(AffineTransform transform, int height) {
        transform.translate(0, height);
        transform.scale(1, -1);
    }

    private static void turnLeft(AffineTransform transform, int width) {
        transform.translate(0, width);
        transform.quadrantRotate(-1);
    }

    private static void turnRight(AffineTransform transform, int height) {
        transform.translate(height, 0);
        transform.quadrantRotate(1);
    }

    private static int[] pixels(BufferedImage image, int x, int y, int width, int height) {
        return image.getRGB(x, y, width, height, null, 0, width);
    }
}
