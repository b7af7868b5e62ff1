package org.caveat.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import org.caveat.export.Glyphs;
import org.caveat.imaging.PathData;
import org.caveat.model.Kind;

/** The program's signs, by the names that the views give them: {@code sign-before}, {@code sign-possible}. */
final class SignDrawing {
    private static final double SQUARE = 16;
    private static final double THICK = 1.5;
    private static final String MUTED = "#57554F";
    private static final String SUBTLE = "#66635D";
    private static final Ellipse2D RING = new Ellipse2D.Double(2, 2, 12, 12);
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
        if (!glyphs.certainty(key).isEmpty()) {
            square.fill(Pen.line(RING, THICK), MUTED);
            square.fill(PathData.outline(glyphs.certainty(key)), MUTED);
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
