package org.caveat.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.caveat.imaging.EncodedJpeg;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;

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
    public List<PictureCopy> copies(Path original, List<Integer> longestSides) throws PictureUnreadable {
        try (PixelSource picture = pictures.get().open(original)) {
            List<Integer> sides = different(longestSides, Math.max(picture.width(), picture.height()));
            List<PictureCopy> copies = new ArrayList<>();
            for (Pixels pixels : picture.fitting(sides)) {
                EncodedJpeg copy = writer.write(pixels);
                copies.add(new PictureCopy(copy.bytes(), copy.width(), copy.height()));
            }
            return copies;
        } catch (PictureFailure failure) {
            throw new PictureUnreadable(failure.sentence());
        }
    }

    /** The sides up to the first at which a copy is as large as the picture. */
    private static List<Integer> different(List<Integer> sides, int longest) {
        List<Integer> smaller = sides.stream().filter(side -> side < longest).toList();
        return sides.subList(0, Math.min(sides.size(), smaller.size() + 1));
    }
}
