package org.caveat.export.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The numbers in the discs of marks, as outlines. */
final class Digits {
    private static final double SIZE = 11;
    /** More than two digits are set smaller, so that they stay in the disc. */
    private static final double SMALL = 8;

    private final TrueTypeFont font;

    Digits(TrueTypeFont font) {
        this.font = font;
    }

    /** A number around a point. */
    Shape centred(String number, double x, double y) {
        double scale = (number.length() > 2 ? SMALL : SIZE) / unitsPerEm();
        Path2D.Double outline = new Path2D.Double();
        double right = 0;
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int i = 0; i < number.length(); i++) {
                int glyph = glyphs.getGlyphId(number.charAt(i));
                outline.append(
                        font.getGlyph()
                                .getGlyph(glyph)
                                .getPath()
                                .getPathIterator(AffineTransform.getTranslateInstance(right, 0)),
                        false);
                right += font.getAdvanceWidth(glyph);
            }
        } catch (IOException impossible) { // the font lies in memory
            throw new UncheckedIOException(impossible);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, -scale);
        Rectangle2D bounds = outline.getBounds2D();
        place.translate(-right / 2, -bounds.getCenterY());
        return place.createTransformedShape(outline);
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
