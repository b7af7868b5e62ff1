package org.caveat.journey;

import java.util.Map;
import java.util.TreeMap;

/** Where ExifTool's reading and ours differ, what ours is, and why it stands. */
final class GoldenDifferences {
    private static final Standing NO_ORIENTATION =
            new Standing("", "0 is none of the eight orientations of EXIF: the picture is shown as it is stored");
    private static final Standing ONLY_METADATA = new Standing(
            "", "an EXV file, metadata without any picture: it is unreadable, and nothing else is said of it");
    private static final Standing OS_2 = new Standing(
            "127x64", "ExifTool reads the height in OS/2 headers of 16 and 64 bytes as 0; the bytes say 64");
    private static final Standing NO_DATE =
            new Standing("", "what stands there is no date, so it is told as a problem and not given as one");
    private static final Standing NOT_KNOWN =
            new Standing("", "blanks between colons are EXIF's own way to say that the date is not known");
    private static final Standing LATIN = new Standing(
            "File written by Adobe Photoshop® 4.0",
            "ExifTool's JSON puts a question mark for the byte 0xAE, which is ® in Latin-1");

    private static final Map<String, Standing> ALL = Map.ofEntries(
            Map.entry("exif-orientation-examples/Landscape_0.jpg orientation", NO_ORIENTATION),
            Map.entry("twelvemonkeys/app-marker-missing-null-term.jpg orientation", NO_ORIENTATION),
            Map.entry("exiv2/test_issue_1472.jpg taken", ONLY_METADATA),
            Map.entry("formats/metadata-extractor-images/pal1huff.bmp size", OS_2),
            Map.entry("formats/metadata-extractor-images/pal8os2v2-16.bmp size", OS_2),
            Map.entry("formats/metadata-extractor-images/pal8os2v2-sz.bmp size", OS_2),
            Map.entry("libtiff/custom_dir_EXIF_GPS.tiff taken", NO_DATE),
            Map.entry("metadata-extractor-images/FujiFilm SP-2500.jpg taken", NOT_KNOWN),
            Map.entry("metadata-extractor-images/Issue 609.jpg taken", NO_DATE),
            Map.entry("metadata-extractor-images/Nikon E900 (1).jpg taken", NO_DATE),
            Map.entry("metadata-extractor-images/Olympus C860L.jpg taken", NO_DATE),
            Map.entry("twelvemonkeys/exif-with-interop-subdir-R98.jpg taken", NO_DATE),
            Map.entry("pillow/hopper_jpg.tif exif", LATIN),
            Map.entry("pillow/hopper_lzma.tif exif", LATIN),
            Map.entry("pillow/hopper_webp.tif exif", LATIN));

    private GoldenDifferences() {}

    /** A value of ours, empty where we give none, and the reason for it. */
    private record Standing(String ours, String why) {}

    /** What we read where ExifTool reads otherwise, by file and name of the value. */
    static Map<String, String> ours() {
        Map<String, String> ours = new TreeMap<>();
        ALL.forEach((where, standing) -> ours.put(where, standing.ours()));
        return ours;
    }

    static String why(String where) {
        return ALL.containsKey(where) ? ALL.get(where).why() : "NOT EXPLAINED";
    }
}
