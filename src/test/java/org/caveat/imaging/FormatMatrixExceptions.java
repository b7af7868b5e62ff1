package org.caveat.imaging;

import java.util.Map;
import java.util.TreeMap;

/** Files of the format matrix that are not shown, or not as ImageMagick reads them, and why. */
final class FormatMatrixExceptions {
    private static final Map<String, String> ALL = new TreeMap<>(TiffMatrixExceptions.all());

    static {
        explain(
                "ImageMagick evens out the black of a printer's paper; vips reads as we do.",
                "exiv2/ReaganLargePng.png");
        explain(
                "ImageMagick takes a gamma for a power of what is shown; this suite made the same picture with many gammas, and ours look alike.",
                "formats/metadata-extractor-images/g03n0g16.png",
                "formats/metadata-extractor-images/g05n0g16.png",
                "formats/metadata-extractor-images/g07n0g16.png",
                "formats/metadata-extractor-images/g07n2c08.png");
        explain(
                "ImageMagick cannot read it; Chromium shows what we show.",
                "formats/metadata-extractor-images/pal2.bmp",
                "formats/metadata-extractor-images/pal2color.bmp",
                "formats/metadata-extractor-images/pal8oversizepal.bmp");
        explain(
                "ImageMagick mistakes the header, the masks or the alpha of bitmaps like it; Chromium shows what we show.",
                "formats/metadata-extractor-images/pal8os2v2-sz.bmp",
                "formats/metadata-extractor-images/rgb16-3103.bmp",
                "formats/metadata-extractor-images/rgba16-1924.bmp",
                "formats/metadata-extractor-images/rgba16-4444.bmp",
                "formats/metadata-extractor-images/rgba16-5551.bmp",
                "formats/metadata-extractor-images/rgba32-1010102.bmp",
                "formats/metadata-extractor-images/rgba32-81284.bmp");
        explain(
                "A fax code or a PNG in a bitmap, meant for printers: neither Chromium nor we decode it.",
                "formats/metadata-extractor-images/pal1huff.bmp",
                "formats/metadata-extractor-images/rgb24png.bmp");
        explain(
                "ImageMagick does not decode JPEG-LS; TwelveMonkeys' reader does.",
                "formats/twelvemonkeys/gradient_ls.jpg",
                "formats/twelvemonkeys/gradient_ls_pt.jpg");
        explain(
                "The file holds no frame: it was cut to its metadata.",
                "exiv2/table.jpg",
                "libexif/canon_makernote_variant_1.jpg",
                "libexif/fuji_makernote_variant_1.jpg",
                "libexif/olympus_makernote_variant_5.jpg",
                "libexif/pentax_makernote_variant_4.jpg");
        explain(
                "Damaged on purpose: a scan names a component that is not there.",
                "exiv2/issue_3455_sigma_print0x0008_empty.jpg");
        explain("No picture at all, whatever its name says.", "exiv2/test_issue_1472.jpg");
        explain(
                "ImageMagick does not decode colours by number in a Photoshop document.",
                "twelvemonkeys/adobehq_ind.psd",
                "twelvemonkeys/test_indexed.psd");
        explain(
                "Saved without a flattened picture: in its place stands Photoshop's note that says so. ImageMagick makes one of the layers.",
                "twelvemonkeys/jugware-icon.psd");
        explain(
                "Thirteen rows of strong colours, each sample of which stands for four pixels: libwebp smooths them, TwelveMonkeys' reader does not.",
                "formats/twelvemonkeys/small_31x13.webp");
    }

    private FormatMatrixExceptions() {}

    /** For each file the reason. */
    static Map<String, String> all() {
        return ALL;
    }

    private static void explain(String reason, String... files) {
        for (String file : files) {
            ALL.put(file, reason);
        }
    }
}
