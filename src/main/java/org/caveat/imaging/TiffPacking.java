package org.caveat.imaging;

import java.util.Map;
import java.util.Optional;

/**
 * The ways of packing the pixels of a TIFF that nobody here decodes, as people call them (libtiff, {@code tiff.h}; TIFF
 * 6.0, Compression, and the registered ones).
 */
final class TiffPacking {
    private static final Map<Integer, String> NOT_DECODED = Map.ofEntries(
            Map.entry(9, "JBIG"),
            Map.entry(10, "JBIG"),
            Map.entry(32766, "NeXT’s code"),
            Map.entry(32809, "ThunderScan’s code"),
            Map.entry(33003, "JPEG 2000"),
            Map.entry(33004, "JPEG 2000"),
            Map.entry(33005, "JPEG 2000"),
            Map.entry(34661, "JBIG"),
            Map.entry(34676, "SGI LogLuv"),
            Map.entry(34677, "SGI LogLuv"),
            Map.entry(34712, "JPEG 2000"),
            Map.entry(34715, "JBIG2"),
            Map.entry(34887, "LERC"),
            Map.entry(34892, "lossy JPEG of a negative"),
            Map.entry(34925, "LZMA"),
            Map.entry(34926, "Zstandard"),
            Map.entry(34927, "WebP"),
            Map.entry(34933, "PNG"),
            Map.entry(34934, "JPEG XR"),
            Map.entry(50000, "Zstandard"),
            Map.entry(50001, "WebP"),
            Map.entry(50002, "JPEG XL"),
            Map.entry(52546, "JPEG XL"));

    private TiffPacking() {}

    /** What people call a way of packing, by its number in the file; empty where it is decoded, or not known. */
    static Optional<String> notDecoded(int compression) {
        return Optional.ofNullable(NOT_DECODED.get(compression));
    }
}
