package org.caveat.export.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;

/** Draws a cell: of one photograph as in the window, of several how many of them were asked. */
final class CellPainter {
    private static final double TILE_WIDTH = 76;
    private static final double TILE_HEIGHT = 32;
    private static final double GLYPH = 16;
    private static final double SIGN = 14;
    private static final double APART = 8;
    private static final double SMALL = 8;
    private static final double DIGIT = 5.4;
    private static final double BETWEEN = 6;
    private static final List<State> SIGNED = List.of(State.DISPUTED, State.NO_SOURCE, State.NOT_KNOWN);

    private final Svg svg;
    private final Signs signs;
    private final Messages messages;

    CellPainter(Svg svg, Signs signs, Messages messages) {
        this.svg = svg;
        this.signs = signs;
        this.messages = messages;
    }

    /** A cell of one photograph, around a point. */
    void one(Kind kind, CoverageCell cell, double x, double y) {
        if (cell.state() == State.NOT_ASKED) {
            signs.state(svg, State.NOT_ASKED, x, y, 12);
            return;
        }
        tile(cell.state(), x, y);
        boolean hasSign = cell.state() != State.ANSWERED;
        boolean hasCount = cell.answers() > 1;
        double count = hasCount ? 8 : 0;
        double width = GLYPH + (hasSign ? APART + SIGN : 0) + (hasCount ? APART + count : 0);
        double left = x - width / 2;
        signs.kind(svg, kind, left + GLYPH / 2, y, GLYPH);
        left += GLYPH + APART;
        if (hasSign) {
            signs.state(svg, cell.state(), left + SIGN / 2, y, SIGN);
            left += SIGN + APART;
        }
        if (hasCount) {
            words(String.valueOf(cell.answers()), left + count / 2, y + 4.5, 13, Signs.INK, "600");
        }
    }

    private void tile(State state, double x, double y) {
        boolean isMissing = state == State.NO_SOURCE;
        svg.empty(
                "rect",
                "x",
                Svg.number(x - TILE_WIDTH / 2),
                "y",
                Svg.number(y - TILE_HEIGHT / 2),
                "width",
                Svg.number(TILE_WIDTH),
                "height",
                Svg.number(TILE_HEIGHT),
                "rx",
                "6",
                "fill",
                state == State.ANSWERED ? "#F6F5F2" : "none",
                "stroke",
                isMissing ? Signs.MUTED : "#BFBCB5",
                "stroke-dasharray",
                isMissing ? "4 3" : "none");
    }

    /** A cell of several photographs: a bar as long as many of them were asked, the number, and what of them is not answered. */
    void several(Kind kind, int question, List<CoverageRow> group, double x, double y) {
        int known = CoverageTable.known(group);
        int asked = known - CoverageTable.count(group, question, State.NOT_ASKED);
        double left = x - TILE_WIDTH / 2;
        bar(left, y, TILE_WIDTH, "none", "#BFBCB5");
        if (asked > 0) {
            bar(left, y, TILE_WIDTH * asked / known, Signs.colour(kind), "none");
        }
        words(messages.get("coverage.of", asked, known), x, y + 4, 11, Signs.INK, "400");
        signed(question, group, x, y + 20);
    }

    /** How many of the answers are signed with what, around a point. */
    private void signed(int question, List<CoverageRow> group, double x, double y) {
        Map<State, String> counts = new LinkedHashMap<>();
        for (State state : SIGNED) {
            int count = CoverageTable.count(group, question, state);
            if (count > 0) {
                counts.put(state, messages.get("coverage.total-short", count));
            }
        }
        double width = counts.values().stream().mapToDouble(CellPainter::signed).sum() - BETWEEN;
        double left = x - width / 2;
        for (Map.Entry<State, String> each : counts.entrySet()) {
            signs.state(svg, each.getKey(), left + SMALL / 2, y - 3, SMALL);
            double digits = each.getValue().length() * DIGIT;
            words(each.getValue(), left + SMALL + 3 + digits / 2, y, 9, Signs.INK, "400");
            left += signed(each.getValue());
        }
    }

    /** How much room a sign takes with its number, and what is left free after it. */
    private static double signed(String number) {
        return SMALL + 3 + number.length() * DIGIT + BETWEEN;
    }

    private void bar(double left, double y, double width, String fill, String stroke) {
        svg.empty(
                "rect",
                "x",
                Svg.number(left),
                "y",
                Svg.number(y - 20),
                "width",
                Svg.number(width),
                "height",
                "6",
                "fill",
                fill,
                "stroke",
                stroke);
    }

    /** Words around a point. */
    void words(String words, double x, double y, double size, String colour, String weight) {
        svg.words(
                "text",
                words,
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "font-size",
                Svg.number(size),
                "font-weight",
                weight,
                "fill",
                colour,
                "text-anchor",
                "middle");
    }
}
