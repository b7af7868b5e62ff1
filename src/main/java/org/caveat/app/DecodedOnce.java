package org.caveat.app;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.caveat.check.rule.Trial;
import org.caveat.collection.Holding;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;

/**
 * Decodes a picture once, to see whether it can be. Of kinds whose pixels this program does not read, such as raw files,
 * the header is all that can be tried.
 */
record DecodedOnce(Supplier<Pictures> pictures) implements Trial {
    private static final Set<String> DECODED = Set.of(
            "image/jpeg",
            "image/tiff",
            "image/png",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/vnd.adobe.photoshop");
    /** Pixels: what is larger is decoded as a whole, and kept no larger than this. */
    private static final int KEPT = 2048;

    @Override
    public Optional<String> failure(Holding holding) {
        if (!DECODED.contains(holding.facts().header().mediaType())) {
            return Optional.empty();
        }
        try (PixelSource picture = pictures.get().open(holding.found().path())) {
            picture.fitting(KEPT);
            return Optional.empty();
        } catch (PictureFailure failure) {
            return Optional.of(failure.sentence());
        }
    }
}
