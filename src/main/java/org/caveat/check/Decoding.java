package org.caveat.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.caveat.check.rule.Trial;
import org.caveat.collection.Holding;
import org.caveat.imaging.Bands;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;

/** Tries pictures by decoding the whole of each once. */
public final class Decoding implements Trial {
    private static final Set<String> DECODED = Set.of(
            "image/jpeg",
            "image/tiff",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/webp",
            "image/vnd.adobe.photoshop");
    private static final long LARGE_PIXELS = 4_000_000;
    /** Small enough to spare memory, and too large for decoders that leave out most of what a JPEG holds. */
    private static final double QUARTER = 0.25;

    private static final int BAND_ROWS = 512;

    private final Supplier<Pictures> pictures;
    private final Messages messages;

    /**
     * A trial by decoding.
     *
     * @param pictures asked for once a picture is tried
     */
    public Decoding(Supplier<Pictures> pictures, Messages messages) {
        this.pictures = pictures;
        this.messages = messages;
    }

    @Override
    public Optional<Failure> of(Holding holding) {
        String kind = holding.facts().header().mediaType();
        if (!DECODED.contains(kind)) {
            return Optional.of(new Failure(messages.get("check.not-decoded", kind), false));
        }
        Optional<Failure> undecoded = decoded(holding.found().path());
        return undecoded.isPresent() || !kind.equals("image/jpeg")
                ? undecoded
                : cutShort(holding.found().path());
    }

    private Optional<Failure> decoded(Path file) {
        try (PixelSource picture = pictures.get().open(file)) {
            if (picture.reductions().size() > 1) {
                readAll(picture);
                return Optional.empty();
            }
            Rectangle whole = new Rectangle(0, 0, picture.width(), picture.height());
            boolean large = (long) picture.width() * picture.height() > LARGE_PIXELS;
            picture.read(whole, large ? QUARTER : 1);
            return Optional.empty();
        } catch (PictureFailure failure) {
            return Optional.of(new Failure(failure.sentence(), failure.isOfTheFile()));
        }
    }

    /** Where the file holds smaller copies of the picture, a small view would say nothing of the picture itself. */
    private static void readAll(PixelSource picture) throws PictureFailure {
        try (Bands bands = picture.bands(BAND_ROWS)) {
            Optional<Pixels> band = bands.next();
            while (band.isPresent()) {
                band = bands.next();
            }
        }
    }

    private Optional<Failure> cutShort(Path file) {
        try {
            return JpegEnding.isThere(file)
                    ? Optional.empty()
                    : Optional.of(new Failure(messages.get("check.cut-short"), true));
        } catch (IOException unreadable) {
            return Optional.of(
                    new Failure(messages.get("check.read-failed", String.valueOf(unreadable.getMessage())), true));
        }
    }
}
