package org.caveat.export.coverage;

import org.caveat.export.Glyphs;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;

/** The glyphs of the kinds and the signs of the states, drawn around a point, as they look on white. */
final class Signs {
    static final String INK = Glyphs.INK;
    static final String MUTED = "#57554F";
    private static final String SUBTLE = "#66635D";
    private static final double SQUARE = 16;

    private final Glyphs glyphs = new Glyphs();

    static String colour(Kind kind) {
        return Glyphs.colour(kind);
    }

    void kind(Svg svg, Kind kind, double x, double y, double side) {
        path(svg, glyphs.kind(kind.key()), colour(kind), x, y, side);
    }

    /** Of an answer there is no sign but the glyph of its kind. */
    void state(Svg svg, State state, double x, double y, double side) {
        switch (state) {
            case ANSWERED -> {}
            case DISPUTED -> path(svg, glyphs.sign("disputed"), INK, x, y, side);
            case NO_SOURCE -> path(svg, glyphs.sign("no-source"), INK, x, y, side);
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
