package org.caveat.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * How much room a medium has for a text. Text is counted as Caveat writes it, in NFC: bytes are those of UTF-8, characters
 * are code points.
 *
 * <p>The bytes are those of the IPTC Information Interchange Model 4.2 (2014), datasets 2:120, 2:105 and 2:80; the
 * characters are those that the IPTC Photo Metadata Standard (2021.1 and later) advises for alt text.
 */
public enum Room {
    /** Caption/Abstract. */
    IPTC_DESCRIPTION(2_000, true),
    /** Headline. */
    IPTC_HEADLINE(256, true),
    /** By-line. */
    IPTC_CREATOR(32, true),
    /** Alt Text (Accessibility), as advised. */
    ALT_TEXT(250, false);

    /** From this share on it is said how much room is left. */
    private static final int NEAR_PERCENT = 80;

    private final int most;
    private final boolean isBytes;

    Room(int most, boolean isBytes) {
        this.most = most;
        this.isBytes = isBytes;
    }

    /** How much there is of it: bytes, or characters where it is the alt text. */
    public int most() {
        return most;
    }

    /** How much a text takes of it, in what {@link #most} counts. */
    public int taken(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);
        return isBytes ? written.getBytes(StandardCharsets.UTF_8).length : written.codePointCount(0, written.length());
    }

    /** Whether there is not room enough. */
    public boolean isTooSmallFor(String text) {
        return taken(text) > most;
    }

    /** Whether a text takes so much of it that it should be said, or more than there is. */
    public boolean isNearlyFilledBy(String text) {
        return taken(text) * 100L >= (long) most * NEAR_PERCENT;
    }
}
