package org.caveat.metadata.container;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The kinds of picture file, known by their first bytes, whatever the file is called. */
public enum Format {
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    GIF("image/gif"),
    WEBP("image/webp"),
    PSD("image/vnd.adobe.photoshop"),
    BMP("image/bmp"),
    HEIC("image/heic"),
    HEIF("image/heif"),
    AVIF("image/avif"),
    JXL("image/jxl"),
    JP2("image/jp2"),
    RAF("image/x-fuji-raf"),
    ORF("image/x-olympus-orf"),
    RW2("image/x-panasonic-rw2"),
    CR2("image/x-canon-cr2"),
    CR3("image/x-canon-cr3");

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> HEIF_BRANDS = Set.of("mif1", "msf1", "mif2", "heif");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, as IANA registers it or, of camera raw, as it is used. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Unpacks a file of this kind as far as it goes.
     *
     * @throws IOException where it goes no further; what was found until then counts
     */
    public void unpack(Bytes file, Contents into) throws IOException {
        container().unpack(file, into);
    }

    private Container container() {
        return switch (this) {
            case JPEG -> new JpegContainer();
            case PNG -> new PngContainer();
            case TIFF, ORF, RW2, CR2 -> new TiffContainer();
            case GIF -> new GifContainer();
            case WEBP -> new WebpContainer();
            case PSD -> new PsdContainer();
            case BMP -> new BmpContainer();
            case HEIC, HEIF, AVIF -> new HeifContainer();
            case JXL -> new JxlContainer();
            case JP2 -> new Jp2Container();
            case RAF -> new RafContainer();
            case CR3 -> new Cr3Container();
        };
    }

    /**
     * The kind of a file; nothing where it is none of these.
     *
     * @throws IOException where its first bytes cannot be read
     */
    public static Optional<Format> of(Bytes file) throws IOException {
        if (file.has(0, "\u00FF\u00D8")) {
            return Optional.of(JPEG);
        }
        if (file.has(0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (file.has(0, "II") || file.has(0, "MM")) {
            return tiff(file);
        }
        if (file.has(4, "ftyp")) {
            return boxed(file);
        }
        return bySignature(file);
    }

    private static Optional<Format> tiff(Bytes file) throws IOException {
        if (file.has(0, "II*\0") && file.has(8, "CR")) {
            return Optional.of(CR2);
        }
        if (file.has(0, "II*\0") || file.has(0, "MM\0*") || file.has(0, "II+\0") || file.has(0, "MM\0+")) {
            return Optional.of(TIFF);
        }
        if (file.has(0, "IIRO") || file.has(0, "IIRS") || file.has(0, "MMOR")) {
            return Optional.of(ORF);
        }
        return file.has(0, "IIU\0") ? Optional.of(RW2) : Optional.empty();
    }

    /** By the major brand; where that is common to several, by the first brand that is not. */
    private static Optional<Format> boxed(Bytes file) throws IOException {
        long end = Math.min(Math.min(file.big32(0), file.size()), 256);
        Optional<Format> common = Optional.empty();
        for (long at = 8; at <= end - 4; at += at == 8 ? 8 : 4) {
            String brand = file.latin(at, 4);
            Optional<Format> format = brand(brand);
            if (format.isPresent()) {
                return format;
            }
            if (at == 8 && !HEIF_BRANDS.contains(brand)) {
                return Optional.empty();
            }
            common = Optional.of(HEIF);
        }
        return common;
    }

    private static Optional<Format> brand(String brand) {
        if (AVIF_BRANDS.contains(brand)) {
            return Optional.of(AVIF);
        }
        if (HEIC_BRANDS.contains(brand)) {
            return Optional.of(HEIC);
        }
        return brand.equals("crx ") ? Optional.of(CR3) : Optional.empty();
    }

    private static Optional<Format> bySignature(Bytes file) throws IOException {
        if (file.has(0, "GIF87a") || file.has(0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (file.has(0, "8BPS")) {
            return Optional.of(PSD);
        }
        if (file.has(0, "FUJIFILMCCD-RAW")) {
            return Optional.of(RAF);
        }
        if (file.has(0, "\u00FF\n") || file.has(0, "\0\0\0\u000CJXL \r\n\u0087\n")) {
            return Optional.of(JXL);
        }
        if (file.has(0, "\0\0\0\u000CjP  \r\n\u0087\n") || file.has(0, "\u00FFO\u00FFQ")) {
            return Optional.of(JP2);
        }
        return isBitmap(file) ? Optional.of(BMP) : Optional.empty();
    }

    /** Two letters are little: the length of the second header must be one that exists. */
    private static boolean isBitmap(Bytes file) throws IOException {
        return file.has(0, "BM") && file.size() >= 26 && file.little32(14) >= 12 && file.little32(14) <= 1024;
    }
}
