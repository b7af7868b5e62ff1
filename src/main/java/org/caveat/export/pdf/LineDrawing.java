package org.caveat.export.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.caveat.export.Glyphs;
import org.caveat.export.LineView;
import org.caveat.imaging.PathData;
import org.caveat.model.Kind;
import org.jspecify.annotations.Nullable;

/** The instant line, but for its words, which are set as text. What fades, fades in steps towards the paper. */
final class LineDrawing implements Drawing {
    private static final String AXIS = "#BFBCB5";
    private static final double THICK = 1.5;
    private static final int STEPS = 32;
    private static final int PAPER = 0xFF;

    private final LineView line;
    private final SignDrawing signs;

    LineDrawing(LineView line, SignDrawing signs) {
        this.line = line;
        this.signs = signs;
    }

    @Override
    public void on(Canvas canvas) {
        canvas.fill(Pen.line(PathData.outline("M0 " + line.axis() + "H" + line.width()), 1), AXIS);
        for (LineView.Tick tick : line.ticks()) {
            canvas.fill(Pen.line(PathData.outline("M" + tick.x() + " " + (line.axis() - 4) + "v8"), 1), AXIS);
        }
        line.marks().forEach(mark -> stem(mark, canvas));
        line.marks().forEach(mark -> mark(mark, canvas));
    }

    private void stem(LineView.Mark mark, Canvas canvas) {
        if (mark.target() != null && mark.label() != null) {
            double x = Double.parseDouble(mark.glyphX()) + 8;
            String path = "M" + x + " " + (mark.glyphY() + 18) + "V" + (line.axis() - 4);
            canvas.fill(Pen.line(PathData.outline(path), 1), colour(mark));
        }
    }

    private void mark(LineView.Mark mark, Canvas canvas) {
        for (LineView.Part part : mark.parts()) {
            part(part, colour(mark), mark.style().equals("k-instant"), canvas);
        }
        if (mark.sign() != null && mark.target() != null && mark.label() != null) {
            Canvas place = canvas.through(
                    AffineTransform.getTranslateInstance(Double.parseDouble(mark.glyphX()), mark.glyphY()));
            signs.draw(mark.sign(), false, place.sized(16));
        }
    }

    private static void part(LineView.Part part, String colour, boolean isInstant, Canvas canvas) {
        Path2D outline = PathData.outline(part.path());
        switch (part.style()) {
            case "solid" -> faded(outline, part.fade(), colour, canvas);
            case "hollow" -> {
                canvas.fill(outline, "#FFFFFF");
                faded(Pen.dashed(outline), part.fade(), colour, canvas);
            }
            case "open" -> {
                canvas.fill(outline, "#FFFFFF");
                canvas.fill(Pen.line(outline, THICK), colour);
            }
            case "tail" -> canvas.fill(Pen.broken(outline, isInstant ? 4 : 2.5, 2, 4), colour);
            default -> canvas.fill(Pen.line(outline, THICK), colour);
        }
    }

    private static void faded(Shape outline, LineView.@Nullable Fade fade, String colour, Canvas canvas) {
        if (fade == null) {
            canvas.fill(outline, colour);
            return;
        }
        double from = Double.parseDouble(fade.from());
        double to = Double.parseDouble(fade.to());
        double full = from + (to - from) * share(fade.fullFrom());
        double end = from + (to - from) * share(fade.fullTo());
        for (int step = 0; step < STEPS; step++) {
            steps(outline, from, full, step, colour, canvas);
            steps(outline, to, end, step, colour, canvas);
        }
        canvas.fill(cut(outline, full, end), colour);
    }

    private static void steps(Shape outline, double faint, double full, int step, String colour, Canvas canvas) {
        double one = faint + (full - faint) * step / STEPS;
        double other = faint + (full - faint) * (step + 1) / STEPS;
        canvas.fill(cut(outline, Math.min(one, other), Math.max(one, other)), mixed(colour, (step + 0.5) / STEPS));
    }

    private static Shape cut(Shape outline, double from, double to) {
        Area part = new Area(outline);
        part.intersect(new Area(new Rectangle2D.Double(from, -1_000, Math.max(0, to - from), 10_000)));
        return part;
    }

    private static String mixed(String colour, double share) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long part = Math.round(PAPER + ((rgb >> shift & 0xff) - PAPER) * share);
            mixed |= (int) part << shift;
        }
        return String.format(Locale.ROOT, "#%06X", mixed);
    }

    private static double share(String hundredths) {
        return Double.parseDouble(hundredths.replace("%", "")) / 100;
    }

    private static String colour(LineView.Mark mark) {
        return Glyphs.colour(new Kind(mark.style().substring(2)));
    }
}
