package org.caveat.metadata;

import java.util.Map;

/** Where ExifTool's reading and ours differ, and why ours stands. */
final class GoldenDifferences {
    private static final String NO_ORIENTATION =
            "0 is none of the eight orientations of EXIF: the picture is shown as it is stored";
    private static final String ONLY_METADATA =
            "an EXV file, metadata without any picture: it is unreadable, and nothing else is said of it";
    private static final String OS_2 =
            "ExifTool reads the height in OS/2 headers of 16 and 64 bytes as 0; the bytes say 64";
    private static final String NO_DATE =
            "what stands there is no date, so it is told as a problem and not given as one";
    private static final String LATIN = "ExifTool's JSON puts a question mark for the byte 0xAE, which is ® in Latin-1";

    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("exif-orientation-examples/Landscape_0.jpg orientation", NO_ORIENTATION),
            Map.entry("twelvemonkeys/app-marker-missing-null-term.jpg orientation", NO_ORIENTATION),
            Map.entry("exiv2/test_issue_1472.jpg taken", ONLY_METADATA),
            Map.entry("formats/metadata-extractor-images/pal1huff.bmp size", OS_2),
            Map.entry("formats/metadata-extractor-images/pal8os2v2-16.bmp size", OS_2),
            Map.entry("formats/metadata-extractor-images/pal8os2v2-sz.bmp size", OS_2),
            Map.entry("libtiff/custom_dir_EXIF_GPS.tiff taken", NO_DATE),
            Map.entry("metadata-extractor-images/FujiFilm SP-2500.jpg taken", NO_DATE),
            Map.entry("metadata-extractor-images/Issue 609.jpg taken", NO_DATE),
            Map.entry("metadata-extractor-images/Nikon E900 (1).jpg taken", NO_DATE),
            Map.entry("metadata-extractor-images/Olympus C860L.jpg taken", NO_DATE),
            Map.entry("twelvemonkeys/exif-with-interop-subdir-R98.jpg taken", NO_DATE),
            Map.entry("pillow/hopper_jpg.tif exif", LATIN),
            Map.entry("pillow/hopper_lzma.tif exif", LATIN),
            Map.entry("pillow/hopper_webp.tif exif", LATIN));

    private GoldenDifferences() {}
}
