package org.caveat.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.caveat.model.Kind;

/** The outlines of the program's signs, SVG path data on a square of 16, and the colours of the nine kinds on paper. */
public final class Glyphs {
    /** Of text, and of what has no colour of its own. */
    public static final String INK = "#1D1C1A";

    private static final Map<Kind, String> COLOURS = Map.of(
            Kind.BEFORE, "#1F377F",
            Kind.OUTSIDE, "#35706D",
            Kind.AFTER, "#7F604C",
            Kind.MAKING, "#7954A2",
            Kind.ALTERATION, "#401844",
            Kind.CIRCULATION, "#0B5000",
            Kind.IDENTITY, "#676B05",
            Kind.WORDING, "#474747",
            Kind.CARE, "#4E1119");

    /** How far a ring is filled, clockwise from twelve. */
    private static final Map<String, String> CERTAINTIES = Map.of(
            "certain", "M8 1.25a6.75 6.75 0 1 1 0 13.5a6.75 6.75 0 1 1 0-13.5z",
            "probable", "M8 8V2A6 6 0 1 1 2 8z",
            "possible", "M8 2A6 6 0 0 1 8 14z",
            "doubtful", "M8 8V2A6 6 0 0 1 14 8z",
            "unknown", "M5 7.25h6v1.5h-6z");

    private final Properties kinds = read("kinds");
    private final Properties signs = read("signs");

    private static Properties read(String sheet) {
        Properties paths = new Properties();
        try (InputStream stream = Glyphs.class.getResourceAsStream("/icons/" + sheet + ".properties")) {
            if (stream != null) {
                paths.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return paths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The colour of a kind, spelled {@code #rrggbb}; that of text for a kind of the collection's own. */
    public static String colour(Kind kind) {
        return Optional.ofNullable(COLOURS.get(kind)).orElse(INK);
    }

    /** The glyph of one of the nine kinds; empty for others. */
    public String kind(String key) {
        return kinds.getProperty(key, "");
    }

    /** What fills the ring of a certainty, whose radius is 6; empty for one that this program does not know. */
    public String certainty(String key) {
        return CERTAINTIES.getOrDefault(key, "");
    }

    /** A sign of standing, such as {@code disputed}. */
    public String sign(String key) {
        return signs.getProperty(key, "");
    }
}
