package org.caveat.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A photograph with a caption in the characters of an old Macintosh, which nothing in it names. */
public final class MacintoshCaption {
    private MacintoshCaption() {}

    public static void write(Path file, String caption) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        byte[] whole = picture.toByteArray();
        byte[] words = SmallPictures.dataSet(2, 120, caption.getBytes(Charset.forName("x-MacRoman")));
        byte[] captioned = new Written()
                .u8(0xFF, 0xD8)
                .bytes(SmallPictures.iptc(words))
                .bytes(Arrays.copyOfRange(whole, 2, whole.length))
                .done();
        Files.write(file, captioned);
    }
}
