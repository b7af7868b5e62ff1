package org.caveat.export.coverage;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** Draws what stands above the rows: what the picture is of, when it was made, and the nine questions. */
final class HeadPainter {
    private static final double TITLE = 52;
    private static final double FIRST = 78;
    private static final double LINE = 20;

    private final Svg svg;
    private final Signs signs;
    private final Messages messages;
    private final Words words;

    HeadPainter(Svg svg, Signs signs, Messages messages, Words words) {
        this.svg = svg;
        this.signs = signs;
        this.messages = messages;
        this.words = words;
    }

    void draw(CoverageTable table, CellPainter painter) {
        CoveragePicture.at(svg, messages.get("coverage.title"), CoveragePicture.MARGIN, TITLE, 24, Signs.INK, "600");
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(table.day());
        line(table.collection() + " · " + day, FIRST, Signs.MUTED);
        table.search()
                .ifPresent(search -> line(messages.get("coverage.picture-search", search), FIRST + LINE, Signs.MUTED));
        line(told(table), FIRST + (table.search().isPresent() ? 2 * LINE : LINE + 2), Signs.INK);
        Kind.KNOWN.forEach(kind -> question(kind, painter));
    }

    private void line(String text, double y, String colour) {
        double room = CoveragePicture.WIDTH - 2 * CoveragePicture.MARGIN;
        CoveragePicture.at(svg, Lettering.fitted(text, 13, room), CoveragePicture.MARGIN, y, 13, colour, "400");
    }

    private String told(CoverageTable table) {
        int known = CoverageTable.known(table.rows());
        int asked = 0;
        for (int at = 0; at < Kind.KNOWN.size(); at++) {
            asked += known - CoverageTable.count(table.rows(), at, State.NOT_ASKED);
        }
        int unknown = table.rows().size() - known;
        String told = messages.get("coverage.told", table.rows().size(), asked, Kind.KNOWN.size() * known);
        return unknown == 0 ? told : messages.get("coverage.told-unknown", told, unknown);
    }

    private void question(Kind kind, CellPainter painter) {
        double x = CoveragePicture.column(Kind.KNOWN.indexOf(kind));
        signs.kind(svg, kind, x, CoveragePicture.HEAD - 50, 20);
        List<String> lines = lines(words.kind(kind));
        for (int line = 0; line < lines.size(); line++) {
            painter.words(lines.get(line), x, CoveragePicture.HEAD - 26 + 14 * line, 11, Signs.MUTED, "400");
        }
    }

    /** A name on two lines, as evenly as its words allow. */
    private static List<String> lines(String name) {
        int best = -1;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            if (best < 0 || Math.abs(2 * at - name.length()) < Math.abs(2 * best - name.length())) {
                best = at;
            }
        }
        return best < 0 || name.length() < 11
                ? List.of(name)
                : List.of(name.substring(0, best), name.substring(best + 1));
    }
}
