package org.caveat.metadata.embedding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.metadata.embedding.ExifEntry.Directory;
import org.caveat.metadata.xmp.Withheld;

/**
 * What of the EXIF of a photograph is carried into a copy that is made public: the standard's own entries (CIPA DC-008-2024,
 * 4.6), but neither the numbers of camera and lens, nor what only its maker can read, which may hold them; and the place on
 * earth only where it is asked for. Nor what is no longer true of the copy, such as its size and a small picture of it.
 */
public final class PublicExif {
    private static final int ORIENTATION = 0x0112;
    private static final int VERSION = 0x9000;
    private static final int COLOUR_SPACE = 0xA001;
    static final int WIDTH = 0xA002;
    static final int HEIGHT = 0xA003;
    private static final int COMMENT = 0x9286;
    private static final int COMMENT_CODE = 8;
    private static final int SRGB = 1;
    private static final int UNCALIBRATED = 0xFFFF;
    /** Texts of Windows, in UTF-16 with the smaller byte first. */
    private static final Set<Integer> OF_WINDOWS = Set.of(0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F);

    private static final Set<Integer> OF_THE_PICTURE =
            Set.of(0x010E, 0x010F, 0x0110, 0x011A, 0x011B, 0x0128, 0x0131, 0x0132, 0x013B, 0x8298);
    private static final Set<Integer> OF_HOW_IT_WAS_TAKEN = Set.of(
            0x829A, 0x829D, 0x8822, 0x8824, 0x8827, 0x8828, 0x8830, 0x8831, 0x8832, 0x8833, 0x8834, 0x8835, 0x9000,
            0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9201, 0x9202, 0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208,
            0x9209, 0x920A, 0x9214, 0x9286, 0x9290, 0x9291, 0x9292, 0x9400, 0x9401, 0x9402, 0x9403, 0x9404, 0x9405,
            0xA000, 0xA20B, 0xA20E, 0xA20F, 0xA210, 0xA214, 0xA215, 0xA217, 0xA300, 0xA301, 0xA401, 0xA402, 0xA403,
            0xA404, 0xA405, 0xA406, 0xA407, 0xA408, 0xA409, 0xA40A, 0xA40C, 0xA420, 0xA430, 0xA432, 0xA433, 0xA434,
            0xA436, 0xA437, 0xA438, 0xA439, 0xA43A, 0xA43B, 0xA43C, 0xA460, 0xA461, 0xA500);
    private static final int MOST_BYTES = 1 << 14;

    private final boolean position;

    /** @param position whether the place of the camera is carried */
    public PublicExif(boolean position) {
        this.position = position;
    }

    /**
     * What is carried.
     *
     * @param width of the copy, in pixels
     * @param height of the copy, in pixels
     * @param hasOwnColours whether the copy's colours are not those of sRGB
     */
    public Exif of(Exif original, int width, int height, boolean hasOwnColours) {
        List<ExifEntry> carried = new ArrayList<>();
        for (ExifEntry entry : original.entries()) {
            if (isCarried(entry)) {
                withoutAddresses(entry).ifPresent(carried::add);
            }
        }
        if (!carried.isEmpty()) {
            if (carried.stream().noneMatch(entry -> entry.tag() == VERSION)) {
                carried.add(new ExifEntry(
                        Directory.EXIF, VERSION, ExifEntry.UNDEFINED, 4, new byte[] {'0', '2', '3', '2'}));
            }
            carried.add(ExifEntry.small(Directory.PICTURE, ORIENTATION, 1));
            carried.add(ExifEntry.small(Directory.EXIF, COLOUR_SPACE, hasOwnColours ? UNCALIBRATED : SRGB));
            carried.add(ExifEntry.number(Directory.EXIF, WIDTH, width));
            carried.add(ExifEntry.number(Directory.EXIF, HEIGHT, height));
        }
        return new Exif(carried);
    }

    private boolean isCarried(ExifEntry entry) {
        boolean fits = entry.value().length <= MOST_BYTES;
        return fits
                && switch (entry.directory()) {
                    case PICTURE -> OF_THE_PICTURE.contains(entry.tag()) || OF_WINDOWS.contains(entry.tag());
                    case EXIF -> OF_HOW_IT_WAS_TAKEN.contains(entry.tag());
                    case POSITION -> position;
                };
    }

    private static Optional<ExifEntry> withoutAddresses(ExifEntry entry) {
        if (OF_WINDOWS.contains(entry.tag())) {
            String text = new String(entry.value(), StandardCharsets.UTF_16LE);
            return Optional.of(entry.saying(Withheld.withoutAddresses(text).getBytes(StandardCharsets.UTF_16LE)));
        }
        if (entry.tag() == COMMENT) {
            return comment(entry);
        }
        if (!entry.isText()) {
            return Optional.of(entry);
        }
        String text = entry.text();
        String without = Withheld.withoutAddresses(text);
        return Optional.of(without.equals(text) ? entry : entry.saying(ascii(without)));
    }

    private static byte[] ascii(String text) {
        return text.replace("…", "...").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A comment in which there is an address is left out as a whole: in which code it is written is anybody's guess. */
    private static Optional<ExifEntry> comment(ExifEntry entry) {
        byte[] value = entry.value();
        int from = Math.min(COMMENT_CODE, value.length);
        String text = new String(value, from, value.length - from, StandardCharsets.ISO_8859_1).replace("\0", "");
        return Withheld.withoutAddresses(text).equals(text) ? Optional.of(entry) : Optional.empty();
    }
}
