package org.caveat.imaging.jpeg;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What many small pictures have in common, so that each leaves it out: the abbreviated format (ITU-T T.81, B.4 and B.5). */
public final class Abbreviated {
    private final Tables tables;
    private final boolean isLuminance;
    private final int mostWidth;
    private final int mostHeight;

    private Abbreviated(Tables tables, boolean isLuminance, int mostWidth, int mostHeight) {
        this.tables = tables;
        this.isLuminance = isLuminance;
        this.mostWidth = mostWidth;
        this.mostHeight = mostHeight;
    }

    /**
     * Reads tables.
     *
     * @param tables a stream of tables alone; nothing where each picture brings its own
     * @param isLuminance whether three colours are luminance and two differences, whatever the pictures say
     * @param mostWidth in pixels: a picture that says it is wider is not begun with
     * @param mostHeight in pixels
     * @throws Damaged where they are not as they should be
     */
    public static Abbreviated of(byte[] tables, boolean isLuminance, int mostWidth, int mostHeight) throws IOException {
        Tables read = tables.length == 0 ? new Tables() : JpegHead.tables(new ByteArrayInputStream(tables));
        return new Abbreviated(read, isLuminance, mostWidth, mostHeight);
    }

    Tables tables() {
        return tables;
    }

    void check(Frame frame) throws Damaged {
        if (frame.width() > mostWidth || frame.height() > mostHeight) {
            throw new Damaged("a picture of " + frame.width() + " by " + frame.height());
        }
    }

    boolean isLuminance() {
        return isLuminance;
    }
}
