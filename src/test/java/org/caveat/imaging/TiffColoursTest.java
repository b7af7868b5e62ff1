package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiffColoursTest {
    private static final int GREY = 1;
    private static final int INK = 5;
    private static final int SIDE = 8;

    @TempDir
    Path folder;

    @Test
    void greyOfTwelveBitsIsNoNoise() throws PictureFailure {
        byte[] strip = new byte[SIDE * SIDE * 3 / 2];
        for (int at = 0; at < strip.length; at += 3) {
            // Two samples of 0x404.
            strip[at] = 0x40;
            strip[at + 1] = 0x44;
            strip[at + 2] = 0x04;
        }
        assertThat(pixels(MadeTiff.of(SIDE, SIDE, List.of(12, 1, GREY), strip))).containsOnly(0xFF404040);
    }

    @Test
    void inkWithoutAProfileHasItsColour() throws PictureFailure {
        byte[] strip = new byte[SIDE * SIDE * 4];
        for (int at = 0; at < strip.length; at += 4) {
            strip[at + 1] = (byte) 0xFF;
            strip[at + 2] = (byte) 0xFF;
        }
        assertThat(pixels(MadeTiff.of(SIDE, SIDE, List.of(8, 4, INK), strip))).containsOnly(0xFFFF0000);
    }

    private int[] pixels(byte[] tiff) throws PictureFailure {
        Path file = MadePictures.write(tiff, folder.resolve("made.tif"));
        try (PixelSource picture = MadePictures.upright().open(file)) {
            return picture.fitting(SIDE).toArray();
        }
    }
}
