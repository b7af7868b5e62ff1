package org.caveat.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files in which copies of pictures are written. */
public enum PictureType {
    JPEG("jpg", "jpeg"),
    PNG("png", "png"),
    TIFF("tif", "tiff");

    private final String ending;
    private final String longer;

    PictureType(String ending, String longer) {
        this.ending = ending;
        this.longer = longer;
    }

    /** As the command line spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word names. */
    public static Optional<PictureType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** The kind nearest to that of a file, which keeps what that one can: JPEG where there is none. */
    public static PictureType ofMediaType(String mediaType) {
        return switch (mediaType) {
            case "image/png", "image/gif", "image/bmp" -> PNG;
            case "image/tiff" -> TIFF;
            default -> JPEG;
        };
    }

    /** A name that ends as its files do; one that does so already stays. */
    public String named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean ends = folded.endsWith("." + ending) || folded.endsWith("." + longer);
        return ends ? name : name + "." + ending;
    }
}
