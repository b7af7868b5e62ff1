package org.caveat.export.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;

/** The glyphs of the kinds and the signs of the states, drawn around a point, as they look on white. */
final class Signs {
    static final String INK = "#1D1C1A";
    static final String MUTED = "#57554F";
    private static final String SUBTLE = "#66635D";
    private static final double SQUARE = 16;

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

    private final Properties kinds = read("kinds");
    private final Properties signs = read("signs");

    private static Properties read(String sheet) {
        Properties paths = new Properties();
        try (InputStream stream = Signs.class.getResourceAsStream("/icons/" + sheet + ".properties")) {
            if (stream != null) {
                paths.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return paths;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String colour(Kind kind) {
        return Optional.ofNullable(COLOURS.get(kind)).orElse(INK);
    }

    void kind(Svg svg, Kind kind, double x, double y, double side) {
        path(svg, kinds.getProperty(kind.key(), ""), colour(kind), x, y, side);
    }

    /** Of an answer there is no sign but the glyph of its kind. */
    void state(Svg svg, State state, double x, double y, double side) {
        switch (state) {
            case ANSWERED -> {}
            case DISPUTED -> path(svg, signs.getProperty("disputed", ""), INK, x, y, side);
            case NO_SOURCE -> path(svg, signs.getProperty("no-source", ""), INK, x, y, side);
            case NOT_KNOWN -> {
                ring(svg, INK, x, y, side, "none");
                double bar = side * 6 / SQUARE;
                svg.empty(
                        "rect",
                        "x",
                        Svg.number(x - bar / 2),
                        "y",
                        Svg.number(y - 0.75),
                        "width",
                        Svg.number(bar),
                        "height",
                        "1.5",
                        "fill",
                        INK);
            }
            case NOT_ASKED -> ring(svg, SUBTLE, x, y, side, "1.5 3.2");
        }
    }

    private static void ring(Svg svg, String colour, double x, double y, double side, String dashes) {
        svg.empty(
                "circle",
                "cx",
                Svg.number(x),
                "cy",
                Svg.number(y),
                "r",
                Svg.number(side * 6 / SQUARE),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashes);
    }

    private static void path(Svg svg, String drawing, String colour, double x, double y, double side) {
        String place = "translate(" + Svg.number(x - side / 2) + " " + Svg.number(y - side / 2) + ") scale("
                + Svg.number(side / SQUARE) + ")";
        svg.empty("path", "d", drawing, "fill", colour, "transform", place);
    }
}
