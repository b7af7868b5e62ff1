package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.Frame;
import org.caveat.imaging.jpeg.JpegHead;
import org.caveat.imaging.tiff.TiffPage;

/** The kinds of files whose pixels can be decoded, told by their first bytes, whatever their names say. */
enum Decodable {
    JPEG,
    /** In four inks. Whether Java's own reader takes them depends on its version, and how they look too. */
    INK_JPEG,
    PNG,
    GIF,
    BMP,
    TIFF,
    BIG_TIFF,
    WEBP,
    PSD;

    private static final int MAGIC_BYTES = 12;
    private static final int COEFFICIENT_BYTES = 2 * 4;
    private static final int WEBP_PIXEL_BYTES = 8;
    /** A block of 64 pixels takes a bit at the very least, ITU-T T.81; more is a picture of which the most is missing. */
    private static final int JPEG_PIXELS_OF_BYTE = 1024;

    /** The classes that read it, the preferred one first: of two readers for one format ImageIO's own order is chance. */
    List<String> readers() {
        return switch (this) {
            case JPEG -> List.of(JDK.JPEG, TwelveMonkeys.JPEG);
            case INK_JPEG -> List.of(TwelveMonkeys.JPEG);
            case PNG -> List.of(JDK.PNG);
            case GIF -> List.of(JDK.GIF);
            case BMP -> List.of(JDK.BMP);
            case TIFF -> List.of(JDK.TIFF, TwelveMonkeys.TIFF);
            case BIG_TIFF -> List.of(JDK.TIFF, TwelveMonkeys.BIG_TIFF);
            case WEBP -> List.of(TwelveMonkeys.WEBP);
            case PSD -> List.of(TwelveMonkeys.PSD);
        };
    }

    /**
     * The classes that read a page of a TIFF. Colours that Java's own reader gets wrong without saying so are left to the
     * other one alone.
     */
    List<String> readers(TiffPage page) {
        return TiffColours.areUsual(page) ? readers() : readers().subList(1, 2);
    }

    /** Whether its pixels can be had in the colours of the file. */
    boolean hasOwnColours() {
        return this == JPEG || this == PNG || this == TIFF;
    }

    /** Whether such a file may hold several pages. */
    boolean hasPages() {
        return this == TIFF || this == BIG_TIFF;
    }

    /**
     * The format of a file, by its magic number.
     *
     * @throws IOException where the file cannot be read
     */
    static Optional<Decodable> of(PictureInput input) throws IOException {
        byte[] start = new byte[MAGIC_BYTES];
        int count = input.stream().readNBytes(start, 0, start.length);
        Optional<Decodable> format = of(new String(start, 0, count, StandardCharsets.ISO_8859_1));
        return format.isPresent() && format.get() == JPEG && inks(input) == 4 ? Optional.of(INK_JPEG) : format;
    }

    private static int inks(PictureInput input) throws IOException {
        try {
            return JpegHead.read(input.stream()).frame().components().size();
        } catch (Damaged unknown) {
            return 0;
        }
    }

    /** Bytes that a decoder takes for itself, beside the result: some cannot but hold the whole picture. */
    long ownBytes(PictureInput input, Size whole) throws IOException {
        return switch (this) {
            case JPEG, INK_JPEG -> isProgressive(input) ? whole.pixels() * COEFFICIENT_BYTES : 0;
            case BMP -> whole.pixels();
            case WEBP -> whole.pixels() * WEBP_PIXEL_BYTES;
            case PSD -> PsdResources.bytes(input);
            default -> 0;
        };
    }

    /** More pixels than a file of so many bytes can hold, however well they are packed. */
    long mostPixels(long fileBytes) {
        return this == JPEG || this == INK_JPEG ? fileBytes * JPEG_PIXELS_OF_BYTE : Long.MAX_VALUE;
    }

    /** The colour profile of a file whose decoder does not heed it. */
    Optional<ICC_Profile> profileLeftOut(PictureInput input) throws IOException {
        return switch (this) {
            case JPEG -> Profiles.ofGreyJpeg(input);
            case PNG -> PngColours.profile(input);
            default -> Optional.empty();
        };
    }

    /** The one grey that is transparent, 0 to 255, where the decoder does not heed that there is one. */
    OptionalInt clearGrey(PictureInput input) throws IOException {
        return this == PNG ? PngColours.clearGrey(input) : OptionalInt.empty();
    }

    private static boolean isProgressive(PictureInput input) throws IOException {
        try {
            return JpegHead.read(input.stream()).frame().coding() == Frame.Coding.PROGRESSIVE;
        } catch (Damaged unknown) {
            return true;
        }
    }

    private static Optional<Decodable> of(String magic) {
        if (magic.startsWith("RIFF") && magic.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        return Signature.ALL.stream()
                .filter(signature -> magic.startsWith(signature.magic))
                .map(Signature::format)
                .findFirst();
    }

    private record Signature(String magic, Decodable format) {
        private static final List<Signature> ALL = List.of(
                new Signature("\u00FF\u00D8", JPEG),
                new Signature("\u0089PNG\r\n\u001A\n", PNG),
                new Signature("GIF87a", GIF),
                new Signature("GIF89a", GIF),
                new Signature("BM", BMP),
                new Signature("II*\0", TIFF),
                new Signature("MM\0*", TIFF),
                new Signature("II+\0", BIG_TIFF),
                new Signature("MM\0+", BIG_TIFF),
                new Signature("8BPS", PSD));
    }

    /** Readers that come with Java. */
    private static final class JDK {
        static final String JPEG = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
        static final String PNG = "com.sun.imageio.plugins.png.PNGImageReaderSpi";
        static final String GIF = "com.sun.imageio.plugins.gif.GIFImageReaderSpi";
        static final String BMP = "com.sun.imageio.plugins.bmp.BMPImageReaderSpi";
        static final String TIFF = "com.sun.imageio.plugins.tiff.TIFFImageReaderSpi";
    }

    private static final class TwelveMonkeys {
        static final String JPEG = "com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi";
        static final String TIFF = "com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi";
        static final String BIG_TIFF = "com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi";
        static final String WEBP = "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi";
        static final String PSD = "com.twelvemonkeys.imageio.plugins.psd.PSDImageReaderSpi";
    }
}
