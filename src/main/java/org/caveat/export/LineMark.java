package org.caveat.export;

import java.util.List;

/**
 * A date on the instant line.
 *
 * @param shapes what it looks like
 * @param middle the middle of what is seen of it in full, in pixels
 * @param glyphAt where the middle of its glyph stands: above its own middle, or beside it where others stand there
 * @param wordsAt where the middle of its words stands, in pixels: by the glyph, and not beyond the line's ends
 * @param row the row of its words, counted from the axis; {@link #NO_ROOM} where there is none for them
 */
public record LineMark(LineDate date, List<LineShape> shapes, double middle, double glyphAt, double wordsAt, int row) {
    public static final int NO_ROOM = -1;

    public LineMark {
        shapes = List.copyOf(shapes);
    }
}
