package org.caveat.export.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * Draws the coverage as SVG, on white, with its title, day, sums and the meaning of its signs. Of very many photographs each
 * row stands for several, which the picture says. The same table gives the same text.
 */
public final class CoveragePicture {
    /** More rows than this are drawn together. */
    public static final int MOST_ROWS = 250;

    static final double MARGIN = 40;
    private static final double WORDS = 312;
    private static final double COLUMN = 92;
    private static final double ROW = 44;
    private static final double ROW_OF_SEVERAL = 60;
    static final double HEAD = 196;
    static final double WIDTH = 2 * MARGIN + WORDS + 9 * COLUMN;
    private static final List<State> EXPLAINED =
            List.of(State.ANSWERED, State.DISPUTED, State.NO_SOURCE, State.NOT_KNOWN, State.NOT_ASKED);

    private final Messages messages;
    private final Words words;
    private final Signs signs = new Signs();

    public CoveragePicture(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    public String svg(CoverageTable table) {
        int together = Math.max(1, (table.rows().size() + MOST_ROWS - 1) / MOST_ROWS);
        List<List<CoverageRow>> groups = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += together) {
            groups.add(table.rows().subList(from, Math.min(table.rows().size(), from + together)));
        }
        double high = together == 1 ? ROW : ROW_OF_SEVERAL;
        double foot = HEAD + high * groups.size();
        double height = foot + 156;
        Svg svg = begun(height);
        svg.words("title", messages.get("coverage.picture-title", table.collection()));
        svg.empty("rect", "width", Svg.number(WIDTH), "height", Svg.number(height), "fill", "#FFFFFF");
        CellPainter painter = new CellPainter(svg, signs, messages);
        new HeadPainter(svg, signs, messages, words).draw(table, painter);
        for (int at = 0; at < groups.size(); at++) {
            row(svg, painter, table, groups.get(at), at * together, HEAD + high * at);
        }
        sums(svg, painter, table, foot);
        legend(svg, foot + 76, together);
        return svg.close("svg").toString();
    }

    private static Svg begun(double height) {
        String size = "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height);
        String fonts = "Inter, 'Segoe UI', Helvetica, Arial, sans-serif";
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        size,
                        "width",
                        Svg.number(WIDTH),
                        "height",
                        Svg.number(height),
                        "font-family",
                        fonts,
                        "role",
                        "img");
    }

    static double column(int question) {
        return MARGIN + WORDS + COLUMN * (question + 0.5);
    }

    private void row(Svg svg, CellPainter painter, CoverageTable table, List<CoverageRow> group, int from, double top) {
        rule(svg, top, "#DEDBD4");
        boolean isOne = table.rows().size() <= MOST_ROWS;
        double middle = top + (isOne ? ROW : ROW_OF_SEVERAL) / 2;
        CoverageRow first = group.get(0);
        String second = isOne ? first.date() : messages.get("coverage.rows", from + 1, from + group.size());
        left(svg, Lettering.fitted(first.title(), 13, WORDS - 16), middle - 3, 13, Signs.INK, "600");
        left(svg, Lettering.fitted(second, 11, WORDS - 16), middle + 13, 11, Signs.MUTED, "400");
        for (int at = 0; at < 9; at++) {
            Kind kind = Kind.KNOWN.get(at);
            if (!isOne) {
                painter.several(kind, at, group, column(at), middle);
            } else if (first.cells().isPresent()) {
                painter.one(kind, first.cells().get().get(at), column(at), middle);
            }
        }
        if (isOne && first.cells().isEmpty()) {
            at(svg, messages.get("coverage.locked"), MARGIN + WORDS + 8, middle + 4, 12, Signs.MUTED, "400");
        }
    }

    private void sums(Svg svg, CellPainter painter, CoverageTable table, double top) {
        rule(svg, top, Signs.INK);
        int known = CoverageTable.known(table.rows());
        left(svg, messages.get("coverage.asked-of", known), top + 28, 13, Signs.MUTED, "400");
        for (int at = 0; at < 9; at++) {
            int asked = known - CoverageTable.count(table.rows(), at, State.NOT_ASKED);
            painter.words(messages.get("coverage.total-short", asked), column(at), top + 28, 13, Signs.INK, "600");
        }
    }

    private void legend(Svg svg, double y, int together) {
        double x = MARGIN + 7;
        for (State state : EXPLAINED) {
            String meaning = messages.get(
                    "coverage.legend-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (state == State.ANSWERED) {
                signs.kind(svg, Kind.IDENTITY, x, y, 14);
            }
            signs.state(svg, state, x, y, 14);
            at(svg, meaning, x + 15, y + 4, 12, Signs.MUTED, "400");
            x += 60 + meaning.length() * 6.6;
        }
        left(svg, messages.get("coverage.picture-note"), y + 32, 11, Signs.MUTED, "400");
        if (together > 1) {
            left(svg, messages.get("coverage.picture-together", together), y + 50, 11, Signs.MUTED, "400");
        }
    }

    private static void rule(Svg svg, double y, String colour) {
        svg.empty(
                "rect",
                "x",
                Svg.number(MARGIN),
                "y",
                Svg.number(y),
                "width",
                Svg.number(WIDTH - 2 * MARGIN),
                "height",
                "1",
                "fill",
                colour);
    }

    private static void left(Svg svg, String words, double y, double size, String colour, String weight) {
        at(svg, words, MARGIN, y, size, colour, weight);
    }

    static void at(Svg svg, String words, double x, double y, double size, String colour, String weight) {
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
                colour);
    }
}
