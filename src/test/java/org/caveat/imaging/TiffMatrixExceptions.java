package org.caveat.imaging;

import java.util.Map;
import java.util.TreeMap;

/** TIFF files of the format matrix that are not shown, or not as ImageMagick reads them, and why. */
final class TiffMatrixExceptions {
    private static final Map<String, String> ALL = new TreeMap<>();

    static {
        explain(
                "Packed with WebP, LZMA or SGI's LogLuv, which nobody here decodes: the sentence names it.",
                "formats/libtiff/logluv-3c-16b.tiff",
                "formats/libtiff/webp_lossless_rgba_alpha_fully_opaque.tif",
                "pillow/hopper_lzma.tif",
                "pillow/hopper_webp.tif");
        explain(
                "JPEG of the old kind (TIFF 6.0, section 22, given up by Technical Note 2): TwelveMonkeys' reader shows it, and no two programs take such files alike.",
                "format-corpus/old-style-jpeg-compression.tif",
                "libtiff/ojpeg_chewey_subsamp21_multi_strip.tiff",
                "libtiff/ojpeg_single_strip_no_rowsperstrip.tiff",
                "twelvemonkeys/WangJPEG.tif",
                "twelvemonkeys/grayscale-old-style-jpeg.tiff",
                "twelvemonkeys/zackthecat.tif");
        explain(
                "Lightness and colour as numbers without JPEG: ImageMagick's reading takes them for red, green and blue.",
                "formats/twelvemonkeys/planar-yuv420-jpeg-lzw.tif",
                "formats/twelvemonkeys/planar-yuv422-bt601-lzw.tif",
                "formats/twelvemonkeys/planar-yuv422-bt601-uncompressed.tif",
                "formats/twelvemonkeys/planar-yuv422-jpeg-lzw.tif",
                "formats/twelvemonkeys/ycbcr-cat.tif");
        explain(
                "ImageMagick cannot read it.",
                "formats/twelvemonkeys/flower-rgb-contig-08.tif",
                "formats/twelvemonkeys/flower-separated-planar-08~dba400.tif");
        explain(
                "ImageMagick cannot read tiles of ink, and shows white; vips reads as we do.",
                "pillow/tiff_tiled_cmyk_jpeg.tif");
        explain("ImageMagick reads no lossless JPEG, and shows black.", "twelvemonkeys/jpeg-lossless-8bit-gray.tif");
        explain(
                "A small view is made of the small copies in the file, which are other pictures here; at full size both agree.",
                "libtiff/tiff_with_subifd_chain.tif");
        explain(
                "Thin lines: ImageMagick parts the page between the pixels of the small view a little otherwise.",
                "libtiff/o-testfax4.tiff");
        explain(
                "ImageMagick evens out the black of a printer's paper, as in ReaganLargePng.png.",
                "twelvemonkeys/cmyk_jpeg.tif");
        explain(
                "ImageMagick takes another white for CIE L*a*b* than TIFF 6.0, section 23, says.",
                "twelvemonkeys/lab-a-8.tiff");
    }

    private TiffMatrixExceptions() {}

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
