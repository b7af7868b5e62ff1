package org.caveat.imaging;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TIFF files of the format matrix that are not shown, or not as ImageMagick reads them. */
final class TiffMatrixExceptions {
    private static final String REASON = "Stored in a way that the TIFF readers at hand do not decode, or not so.";

    private TiffMatrixExceptions() {}

    /** For each file the reason. */
    static Map<String, String> all() {
        return Stream.of(
                        "format-corpus/old-style-jpeg-compression.tif",
                        "formats/libtiff/logluv-3c-16b.tiff",
                        "formats/libtiff/webp_lossless_rgba_alpha_fully_opaque.tif",
                        "formats/twelvemonkeys/17-tiff-binary-ccitt-group3.tif",
                        "formats/twelvemonkeys/CCITT-G4-300dpi-StripByteCounts0.tif",
                        "formats/twelvemonkeys/G32DS.tif",
                        "formats/twelvemonkeys/flower-rgb-contig-08.tif",
                        "formats/twelvemonkeys/flower-rgb-planar-02.tif",
                        "formats/twelvemonkeys/flower-separated-planar-08~dba400.tif",
                        "formats/twelvemonkeys/part.tif",
                        "formats/twelvemonkeys/planar-yuv420-jpeg-lzw.tif",
                        "formats/twelvemonkeys/planar-yuv422-bt601-lzw.tif",
                        "formats/twelvemonkeys/planar-yuv422-bt601-uncompressed.tif",
                        "formats/twelvemonkeys/planar-yuv422-jpeg-lzw.tif",
                        "formats/twelvemonkeys/scan-mono-iccgray.tif",
                        "formats/twelvemonkeys/ycbcr-cat.tif",
                        "libtiff/o-testfax4.tiff",
                        "libtiff/ojpeg_chewey_subsamp21_multi_strip.tiff",
                        "libtiff/ojpeg_single_strip_no_rowsperstrip.tiff",
                        "pillow/hopper_lzma.tif",
                        "pillow/hopper_webp.tif",
                        "pillow/rdf.tif",
                        "pillow/tiff_tiled_cmyk_jpeg.tif",
                        "twelvemonkeys/WangJPEG.tif",
                        "twelvemonkeys/cmyk_jpeg.tif",
                        "twelvemonkeys/extra-channels.tif",
                        "twelvemonkeys/grayscale-old-style-jpeg.tiff",
                        "twelvemonkeys/indexed-unspecified-extrasamples.tif",
                        "twelvemonkeys/jpeg-lossless-8bit-gray.tif",
                        "twelvemonkeys/min-is-white-with-profile.tif",
                        "twelvemonkeys/zackthecat.tif")
                .collect(Collectors.toMap(file -> file, file -> REASON));
    }
}
