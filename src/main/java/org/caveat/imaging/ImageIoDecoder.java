package org.caveat.imaging;

import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * One of ImageIO's readers. It leaves out pixels while it decodes, so that a small view of a large picture fits; but none
 * where a pixel is only black or white, as of a typed page: there each counts, or thin strokes would go.
 */
final class ImageIoDecoder implements Decoder {
    private final Decodable format;
    private final String provider;
    private final Readers readers;
    private final int place;
    private final MemoryBound memory;
    private final Colouring colouring;

    /** @param place which of the pictures in the file, from 0 */
    ImageIoDecoder(
            Decodable format, String provider, Readers readers, int place, MemoryBound memory, Colouring colouring) {
        this.format = format;
        this.provider = provider;
        this.readers = readers;
        this.place = place;
        this.memory = memory;
        this.colouring = colouring;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        ImageReader reader = readers.open(provider, input);
        try {
            return new Size(reader.getWidth(place), reader.getHeight(place));
        } finally {
            reader.dispose();
        }
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        Optional<ICC_Profile> profile = format.profileLeftOut(input);
        OptionalInt clear = format.clearGrey(input);
        long ofFormat = format.ownBytes(input, portion.whole());
        input.seek(0);
        ImageReader reader = readers.open(provider, input);
        int step = DecodingCost.pixelBits(reader, place) == 1 ? 1 : portion.step();
        try (MemoryBound.Taken taken = memory.take(ofFormat + DecodingCost.bytes(reader, place, portion, step))) {
            BufferedImage image = ClearGrey.in(reader.read(place, param(reader, portion, step)), clear);
            return new ScreenColours(image, profile, colouring).in(portion.wanted());
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam param(ImageReader reader, Portion portion, int step) {
        ImageReadParam param = reader.getDefaultReadParam();
        org.caveat.model.Region.Rectangle area = portion.area();
        param.setSourceRegion(new Rectangle(area.x(), area.y(), area.width(), area.height()));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }
}
