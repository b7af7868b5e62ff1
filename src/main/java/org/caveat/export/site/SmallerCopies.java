package org.caveat.export.site;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.caveat.imaging.EncodedJpeg;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;

/** Makes the web site's copies from the pixels that the window shows too. */
public final class SmallerCopies implements PictureMaker {
    private static final int QUALITY = 88;

    private final Supplier<Pictures> pictures;
    private final JpegWriter writer = new JpegWriter(QUALITY);

    /** @param pictures opens the originals; asked for when the first copy is made */
    public SmallerCopies(Supplier<Pictures> pictures) {
        this.pictures = pictures;
    }

    @Override
    public PictureCopy copy(Path original, int longestSide) throws PictureUnreadable {
        try (PixelSource picture = pictures.get().open(original)) {
            EncodedJpeg copy = writer.write(picture.fitting(longestSide));
            return new PictureCopy(copy.bytes(), copy.width(), copy.height());
        } catch (PictureFailure failure) {
            throw new PictureUnreadable(failure.sentence());
        }
    }
}
