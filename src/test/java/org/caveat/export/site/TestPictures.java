package org.caveat.export.site;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Copies of pictures, made by the JDK alone. */
public final class TestPictures implements PictureMaker {

    @Override
    public PictureCopy copy(Path original, int longestSide) throws PictureUnreadable {
        try {
            BufferedImage picture = ImageIO.read(original.toFile());
            if (picture == null) {
                throw new PictureUnreadable("no picture");
            }
            double scale = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
            int width = (int) Math.round(picture.getWidth() * scale);
            int height = (int) Math.round(picture.getHeight() * scale);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D paint = copy.createGraphics();
            paint.drawImage(picture, 0, 0, width, height, null);
            paint.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(copy, "jpeg", bytes);
            return new PictureCopy(bytes.toByteArray(), width, height);
        } catch (IOException failed) {
            throw new PictureUnreadable(String.valueOf(failed.getMessage()));
        }
    }
}
