package org.caveat.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.util.Map;
import org.caveat.export.Glyphs;
import org.caveat.model.Kind;

/** The program's signs, by the names that the views give them: {@code sign-before}, {@code sign-possible}. */
final class SignDrawing {
    private static final double SQUARE = 16;
    private static final double THICK = 1.5;
    private static final String MUTED = "#57554F";
    private static final String SUBTLE = "#66635D";
    private static final Ellipse2D RING = new Ellipse2D.Double(2, 2, 12, 12);
    /** How far a ring is filled, clockwise from twelve. */
    private static final Map<String, String> CERTAINTIES = Map.of(
            "certain", "M8 1.25a6.75 6.75 0 1 1 0 13.5a6.75 6.75 0 1 1 0-13.5z",
            "probable", "M8 8V2A6 6 0 1 1 2 8z",
            "possible", "M8 2A6 6 0 0 1 8 14z",
            "doubtful", "M8 8V2A6 6 0 0 1 14 8z",
            "unknown", "M5 7.25h6v1.5h-6z");

    private final Glyphs glyphs = new Glyphs();

    /**
     * Draws a sign as large as its place.
     *
     * @param name with or without {@code sign-} before it
     * @param white whether it stands on ink
     */
    void draw(String name, boolean white, Canvas canvas) {
        String key = name.startsWith("sign-") ? name.substring(5) : name;
        double scale = canvas.width() / SQUARE;
        Canvas square = canvas.through(AffineTransform.getScaleInstance(scale, scale));
        if (CERTAINTIES.containsKey(key)) {
            square.fill(Pen.line(RING, THICK), MUTED);
            square.fill(PathData.outline(CERTAINTIES.get(key)), MUTED);
        } else if (key.equals("not-asked")) {
            square.fill(Pen.broken(RING, THICK, 1.5, 3.2), SUBTLE);
        } else {
            String kind = glyphs.kind(key);
            String path = kind.isEmpty() ? glyphs.sign(key.equals("dispute") ? "disputed" : key) : kind;
            square.fill(PathData.outline(path), white ? "#FFFFFF" : colour(key, kind));
        }
    }

    private static String colour(String key, String kind) {
        if (!kind.isEmpty()) {
            return Glyphs.colour(new Kind(key));
        }
        return key.equals("no-source") ? MUTED : Glyphs.INK;
    }
}
