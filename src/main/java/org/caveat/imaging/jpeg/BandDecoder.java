package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;

/**
 * Decodes a JPEG from top to bottom, some rows at a time, in its full size or a part of it. One whose colours are all in one
 * scan, as cameras and scanners write them, need not be in memory as a whole; of others, such as progressive ones, the
 * coefficients are.
 */
public final class BandDecoder {
    private final JpegHead head;
    private final Frame frame;
    private final int width;
    private final int height;
    private final List<SampleWindow> windows;
    private final List<Upsampling> rows;
    private final UnitRows units;
    private final PixelRow pixels;
    private int nextUnits;
    private int nextRow;

    private BandDecoder(PushbackInputStream stream, JpegHead head, int mostRows, Reduction reduction)
            throws IOException {
        this.head = head;
        frame = head.frame();
        width = reduction.of(frame.width());
        height = reduction.of(frame.height());
        pixels = new PixelRow(width);
        int unitRows = mostRows / (reduction.samples() * frame.mostDown()) + 3;
        windows = frame.components().stream()
                .map(component -> new SampleWindow(frame, component, unitRows, reduction))
                .toList();
        rows = windows.stream()
                .map(window -> new Upsampling(window, frame, width))
                .toList();
        ScanHeader scan = ScanHeader.of(new Segments(stream).payload(), frame);
        if (isStored(frame, scan)) {
            units = StoredRows.read(stream, head, scan, windows, reduction);
        } else {
            List<ColourScan> colours = ColourScan.of(scan, windows, head.tables(), reduction);
            units = new SequentialRows(head, new EntropyBits(stream), colours, reduction);
        }
    }

    /**
     * Begins with a picture whose frame {@linkplain Frame#isPlain is plain}.
     *
     * @param in at the start of the file; it is read on as bands are asked for
     * @param mostRows how many rows a band may have
     * @throws Damaged where the file is not as it should be, or is of another kind
     * @throws IOException where the stream cannot be read
     */
    public static BandDecoder of(InputStream in, int mostRows, Reduction reduction) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return new BandDecoder(stream, plain(JpegHead.read(stream)), mostRows, reduction);
    }

    /**
     * Begins with one of several pictures that have tables in common.
     *
     * @throws Damaged where it is not as it should be, or is of another kind
     * @throws IOException where the stream cannot be read
     */
    public static BandDecoder of(InputStream in, Abbreviated common, int mostRows) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return new BandDecoder(stream, plain(JpegHead.read(stream, common)), mostRows, Reduction.NONE);
    }

    /**
     * Bytes that decoding a file takes beside what it is asked for.
     *
     * @param in at the start of the file
     * @throws Damaged where the file is not as it should be, or is of another kind
     * @throws IOException where the stream cannot be read
     */
    public static long bytes(InputStream in, int mostRows) throws IOException {
        JpegHead head = plain(JpegHead.read(in));
        Frame frame = head.frame();
        ScanHeader scan = ScanHeader.of(new Segments(in).payload(), frame);
        long samples = frame.unitsAcross()
                * 8L
                * frame.mostAcross()
                * frame.components().size();
        long window = samples * (mostRows + 3L * 8 * frame.mostDown());
        return window + (isStored(frame, scan) ? frame.coefficientBytes() : 0);
    }

    private static JpegHead plain(JpegHead head) throws IOException {
        if (!head.frame().isPlain()) {
            throw new Damaged("another kind of JPEG");
        }
        return head;
    }

    private static boolean isStored(Frame frame, ScanHeader scan) {
        return frame.coding() == Frame.Coding.PROGRESSIVE
                || scan.parts().size() != frame.components().size();
    }

    /** What the file says before its pixels. */
    public JpegHead head() {
        return head;
    }

    /** Width of what is decoded, in pixels. */
    public int width() {
        return width;
    }

    /** Height of what is decoded, in pixels. */
    public int height() {
        return height;
    }

    /**
     * Decodes the next rows.
     *
     * @param colours takes them: opaque red, green and blue as the file has them, or four inks, without regard to a profile
     * @param count how many, no more than are left and than were announced
     * @throws Damaged where the data are not as they should be
     * @throws IOException where the stream cannot be read
     */
    public void next(int[] colours, int count) throws IOException {
        for (int i = 0; i < windows.size(); i++) {
            windows.get(i).moveTo(rows.get(i).firstNeeded(nextRow));
        }
        int last = nextRow + count - 1;
        while (nextUnits < frame.unitsDown() && isMissing(last)) {
            units.next();
            windows.forEach(SampleWindow::addUnits);
            nextUnits++;
        }
        int[][] values = new int[rows.size()][];
        for (int i = 0; i < count; i++, nextRow++) {
            for (int colour = 0; colour < values.length; colour++) {
                values[colour] = rows.get(colour).row(nextRow);
            }
            pixels.of(values, head, colours, i * width);
        }
    }

    private boolean isMissing(int row) {
        for (int i = 0; i < windows.size(); i++) {
            if (rows.get(i).lastNeeded(row) >= windows.get(i).end()) {
                return true;
            }
        }
        return false;
    }
}
