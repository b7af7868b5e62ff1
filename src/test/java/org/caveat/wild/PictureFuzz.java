package org.caveat.wild;

import java.nio.file.Path;
import java.util.List;
import org.caveat.imaging.Bands;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;

/** The pixels of a file, through every decoder for its format: a picture of the size that was said, or a sentence. */
public final class PictureFuzz {
    private static final Messages WORDS = Messages.english();
    private static final Pictures PICTURES = new Pictures(new MetadataReader(WORDS)::read, WORDS);
    private static final int SIDE = 64;
    private static final int ROWS = 16;

    private PictureFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Path file = Scratch.holding(bytes);
        String slow = WORDS.get("imaging.too-slow", String.valueOf(file.getFileName()), 60);
        String sentence = Promise.patiently(() -> decoded(file), slow::equals);
        Promise.kept(!sentence.equals(slow), "a picture is decoded in its time");
        Promise.kept(!sentence.isBlank(), "a refusal says why");
    }

    /** Why a picture is not shown; that it is, where it is. */
    private static String decoded(Path file) {
        try (PixelSource picture = PICTURES.open(file)) {
            Promise.kept(picture.width() > 0 && picture.height() > 0, "a picture has a size");
            for (Pixels pixels : picture.fitting(List.of(SIDE / 2, SIDE))) {
                boolean isSo = pixels.width() > 0 && pixels.height() > 0;
                Promise.kept(
                        isSo && pixels.width() <= SIDE && pixels.height() <= SIDE, "a picture has the size wanted");
            }
            firstBand(picture);
            return "shown";
        } catch (PictureFailure refused) {
            return refused.sentence();
        }
    }

    private static void firstBand(PixelSource picture) throws PictureFailure {
        if ((long) picture.width() * picture.height() <= 1 << 20) {
            try (Bands bands = picture.bands(ROWS)) {
                bands.next();
            }
        }
    }
}
