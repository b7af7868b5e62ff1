package org.caveat.metadata.container;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The kinds of picture file, known by their first bytes, whatever the file is called. */
public enum Format {
    JPEG("image/jpeg", new JpegContainer()),
    PNG("image/png", new PngContainer()),
    TIFF("image/tiff", new TiffContainer()),
    GIF("image/gif", new GifContainer()),
    WEBP("image/webp", new WebpContainer()),
    PSD("image/vnd.adobe.photoshop", new PsdContainer()),
    BMP("image/bmp", new BmpContainer()),
    HEIC("image/heic", new HeifContainer()),
    HEIF("image/heif", new HeifContainer()),
    AVIF("image/avif", new HeifContainer()),
    JXL("image/jxl", new JxlContainer()),
    JP2("image/jp2", new Jp2Container()),
    RAF("image/x-fuji-raf", new RafContainer()),
    ORF("image/x-olympus-orf", new TiffContainer()),
    RW2("image/x-panasonic-rw2", new TiffContainer()),
    CR2("image/x-canon-cr2", new TiffContainer()),
    CR3("image/x-canon-cr3", new Cr3Container());

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> HEIF_BRANDS = Set.of("mif1", "msf1", "mif2", "heif");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    private final String mediaType;
    private final Container container;

    Format(String mediaType, Container container) {
        this.mediaType = mediaType;
        this.container = container;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Unpacks a file of this kind as far as it goes.
     *
     * @throws IOException where it goes no further; what was found until then counts
     */
    public void unpack(Bytes file, Contents into) throws IOException {
        container.unpack(file, into);
    }

    /** The kind of a file; nothing where it is none of these. */
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
        if (file.has(0, "\0\0\0\u000CjP  \r\n\u0087\n") || file.has(0, "\u00FF\u004F\u00FF\u0051")) {
            return Optional.of(JP2);
        }
        return isBitmap(file) ? Optional.of(BMP) : Optional.empty();
    }

    /** Two letters are little: the length of the second header must be one that exists. */
    private static boolean isBitmap(Bytes file) throws IOException {
        return file.has(0, "BM") && file.size() >= 26 && file.little32(14) >= 12 && file.little32(14) <= 1024;
    }
}
