package org.caveat.export.images;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.Glyphs;
import org.caveat.imaging.PathData;

/**
 * Where on a strip everything stands: all of it below each other over the whole width, the caveats but the first in two
 * columns where there is room. The strip is as high as that takes. Lengths are those of {@code Style}, times the scale.
 */
final class StripLayout {
    private static final double PADDING = 24;
    private static final double INDENT = 24;
    private static final double GUTTER = 32;
    private static final double GAP = 12;
    private static final double ONE_COLUMN_BELOW = 560;
    private static final double RING = 14.0 / 16;
    private static final double BESIDE_RING = 18;
    private static final String MUTED = "#57554F";
    private static final String HAIRLINE = "#DEDBD4";
    private static final String RULE = "#BFBCB5";

    private final Setting setting;
    private final Glyphs glyphs;
    private final double scale;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private double y;

    /** A line of words, and where its baseline begins. */
    record Line(TextLayout words, double x, double baseline) {}

    /**
     * A shape.
     *
     * @param isLine whether it is drawn as a line, and not filled
     */
    record Mark(Shape outline, double x, double y, double scale, String colour, boolean isLine) {}

    private StripLayout(Setting setting, Glyphs glyphs, double scale, double width) {
        this.setting = setting;
        this.glyphs = glyphs;
        this.scale = scale;
        this.width = width;
    }

    /** @param width of the strip, in pixels */
    static StripLayout of(StripContent content, Setting setting, Glyphs glyphs, double scale, int width) {
        StripLayout layout = new StripLayout(setting, glyphs, scale, width);
        layout.y = PADDING * scale;
        double room = width - 2 * PADDING * scale;
        content.head().forEach(words -> layout.words(words, PADDING * scale, room));
        if (content.lead().isPresent() || !content.others().isEmpty()) {
            layout.rule(RULE, 2);
        }
        content.lead().ifPresent(lead -> layout.entry(lead, PADDING * scale, room));
        layout.columns(content.others(), room);
        layout.rule(HAIRLINE, 1);
        content.foot().forEach(words -> layout.words(words, PADDING * scale, room));
        layout.y += (PADDING - GAP) * scale;
        return layout;
    }

    /** In pixels. */
    int height() {
        return (int) Math.ceil(y + GAP * scale);
    }

    List<Line> lines() {
        return lines;
    }

    /** What is read on it, a paragraph each, in the order in which it stands there. */
    List<String> read() {
        return read;
    }

    List<Mark> marks() {
        return marks;
    }

    private void columns(List<Entry> entries, double room) {
        if (width / scale < ONE_COLUMN_BELOW || entries.size() < 2) {
            entries.forEach(entry -> entry(entry, PADDING * scale, room));
            return;
        }
        double column = (room - GUTTER * scale) / 2;
        double[] heights =
                entries.stream().mapToDouble(entry -> measured(entry, column)).toArray();
        int first = evenly(heights);
        double top = y;
        entries.subList(0, first).forEach(entry -> entry(entry, PADDING * scale, column));
        double left = y;
        y = top;
        double x = PADDING * scale + column + GUTTER * scale;
        entries.subList(first, entries.size()).forEach(entry -> entry(entry, x, column));
        y = Math.max(left, y);
    }

    /** How many stand in the first column, so that neither is higher than it need be. */
    private static int evenly(double[] heights) {
        double all = 0;
        for (double height : heights) {
            all += height;
        }
        int best = 1;
        double least = Double.MAX_VALUE;
        double left = 0;
        for (int first = 1; first < heights.length; first++) {
            left += heights[first - 1];
            double higher = Math.max(left, all - left);
            if (higher < least) {
                least = higher;
                best = first;
            }
        }
        return best;
    }

    private double measured(Entry entry, double room) {
        StripLayout alone = new StripLayout(setting, glyphs, scale, width);
        alone.entry(entry, 0, room);
        return alone.y;
    }

    private void entry(Entry entry, double x, double room) {
        double leading = entry.texts().get(0).style().leading() * scale;
        marks.add(new Mark(
                entry.sign().outline(),
                x,
                y + (leading - 16 * scale) / 2,
                scale,
                entry.sign().colour(),
                false));
        entry.texts().forEach(words -> words(words, x + INDENT * scale, room - INDENT * scale));
        double from = x + INDENT * scale;
        if (glyphs.certainty(entry.certainty()).isEmpty()) {
            entry.record().forEach(words -> words(words, from, room - INDENT * scale));
        } else {
            ring(entry.certainty(), from);
            double beside = BESIDE_RING * scale;
            entry.record().forEach(words -> words(words, from + beside, room - INDENT * scale - beside));
        }
        y += GAP * scale;
    }

    private void ring(String certainty, double x) {
        double size = RING * scale;
        double top = y + (Style.RECORD.leading() * scale - 16 * size) / 2;
        marks.add(new Mark(new java.awt.geom.Ellipse2D.Double(2, 2, 12, 12), x, top, size, MUTED, true));
        marks.add(new Mark(PathData.outline(glyphs.certainty(certainty)), x, top, size, MUTED, false));
    }

    private void words(Words words, double x, double room) {
        double leading = words.style().leading() * scale;
        read.add(words.text());
        for (TextLayout line : setting.lines(words, Math.max(1, room))) {
            double high = Math.max(leading, line.getAscent() + line.getDescent());
            double baseline = y + (high - line.getAscent() - line.getDescent()) / 2 + line.getAscent();
            double from = words.isRightToLeft() ? x + room - line.getAdvance() : x;
            lines.add(new Line(line, from, baseline));
            y += high;
        }
    }

    private void rule(String colour, double thick) {
        y += GAP * scale;
        double high = Math.max(1, Math.round(thick * scale / 2));
        Shape bar = new java.awt.geom.Rectangle2D.Double(0, 0, width - 2 * PADDING * scale, high);
        marks.add(new Mark(bar, PADDING * scale, Math.round(y), 1, colour, false));
        y += high + GAP * scale;
    }
}
