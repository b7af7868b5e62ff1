package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;

/**
 * Decodes a JPEG in its full size from top to bottom, some rows at a time, so that it need not be in memory as a whole.
 * For sequential Huffman codes with all colours in one scan, as cameras and scanners write them.
 */
public final class BandDecoder {
    private static final int BLOCK = 64;
    private static final int[] ZEROS = new int[BLOCK];

    private final JpegHead head;
    private final Frame frame;
    private final EntropyBits bits;
    private final int restartInterval;
    private final List<ColourScan> colours;
    private final List<Upsampling> rows;
    private final InverseDct transform = new InverseDct();
    private final int[] block = new int[BLOCK];
    private final PixelRow pixels;
    private int untilRestart;
    private int nextUnits;
    private int nextRow;

    private BandDecoder(PushbackInputStream stream, JpegHead head, int mostRows) throws IOException {
        this.head = head;
        frame = head.frame();
        ScanHeader scan = ScanHeader.of(new Segments(stream).payload(), frame);
        if (scan.parts().size() != frame.components().size()) {
            throw new Damaged("colours in several scans");
        }
        pixels = new PixelRow(frame.width());
        bits = new EntropyBits(stream);
        restartInterval = head.tables().restartInterval();
        untilRestart = restartInterval;
        int units = mostRows / (8 * frame.mostDown()) + 3;
        colours = ColourScan.of(scan, head, units);
        rows = colours.stream()
                .map(colour -> new Upsampling(colour.window(), frame))
                .toList();
    }

    /**
     * Begins with a picture whose frame {@linkplain Frame#isPlain is plain} and sequential.
     *
     * @param in at the start of the file; it is read on as bands are asked for
     * @param mostRows how many rows a band may have
     * @throws Damaged where the file is not as it should be, or is of another kind
     * @throws IOException where the stream cannot be read
     */
    public static BandDecoder of(InputStream in, int mostRows) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return of(stream, JpegHead.read(stream), mostRows);
    }

    /**
     * Begins with one of several pictures that have tables in common.
     *
     * @throws Damaged where it is not as it should be, or is of another kind
     * @throws IOException where the stream cannot be read
     */
    public static BandDecoder of(InputStream in, Abbreviated common, int mostRows) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, EntropyBits.MOST_GIVEN_BACK);
        return of(stream, JpegHead.read(stream, common), mostRows);
    }

    private static BandDecoder of(PushbackInputStream stream, JpegHead head, int mostRows) throws IOException {
        if (!head.frame().isPlain() || head.frame().coding() != Frame.Coding.SEQUENTIAL) {
            throw new Damaged("another kind of JPEG");
        }
        return new BandDecoder(stream, head, mostRows);
    }

    /** What the file says before its pixels. */
    public JpegHead head() {
        return head;
    }

    /**
     * Decodes the next rows.
     *
     * @param argb takes them, opaque: red, green and blue as the file has them, without regard to a profile
     * @param count how many, no more than are left and than were announced
     * @throws Damaged where the data are not as they should be
     * @throws IOException where the stream cannot be read
     */
    public void next(int[] argb, int count) throws IOException {
        for (int i = 0; i < colours.size(); i++) {
            colours.get(i).window().moveTo(rows.get(i).firstNeeded(nextRow));
        }
        int last = nextRow + count - 1;
        while (nextUnits < frame.unitsDown() && isMissing(last)) {
            readUnits();
        }
        int[][] values = new int[rows.size()][];
        for (int i = 0; i < count; i++, nextRow++) {
            for (int colour = 0; colour < values.length; colour++) {
                values[colour] = rows.get(colour).row(nextRow);
            }
            pixels.of(values, head.isLuminance(), argb, i * frame.width());
        }
    }

    private boolean isMissing(int row) {
        for (int i = 0; i < colours.size(); i++) {
            if (rows.get(i).lastNeeded(row) >= colours.get(i).window().end()) {
                return true;
            }
        }
        return false;
    }

    private void readUnits() throws IOException {
        boolean alone = colours.size() == 1;
        int across = alone ? frame.blocksAcross(colours.get(0).component()) : frame.unitsAcross();
        int down = alone ? colours.get(0).component().down() : 1;
        for (int row = 0; row < down; row++) {
            for (int unit = 0; unit < across && !isBelow(row, alone); unit++) {
                restartIfDue();
                if (alone) {
                    read(colours.get(0), unit, row);
                } else {
                    readUnit(unit);
                }
            }
        }
        colours.forEach(colour -> colour.window().addUnits());
        nextUnits++;
    }

    /** A single colour has no blocks that only fill up a unit (A.2.2). */
    private boolean isBelow(int row, boolean alone) {
        Frame.Component component = colours.get(0).component();
        return alone && nextUnits * component.down() + row >= frame.blocksDown(component);
    }

    private void readUnit(int unit) throws IOException {
        for (ColourScan colour : colours) {
            Frame.Component component = colour.component();
            for (int y = 0; y < component.down(); y++) {
                for (int x = 0; x < component.across(); x++) {
                    read(colour, unit * component.across() + x, y);
                }
            }
        }
    }

    private void read(ColourScan colour, int across, int down) throws IOException {
        int last = colour.read(bits, block);
        SampleWindow window = colour.window();
        int at = window.atBlock(across, down);
        if (last == 0) {
            InverseDct.flat(block[0], window.samples(), at, window.stride());
        } else {
            transform.transform(block, window.samples(), at, window.stride());
            System.arraycopy(ZEROS, 0, block, 0, BLOCK);
        }
        block[0] = 0;
    }

    private void restartIfDue() throws IOException {
        if (restartInterval == 0) {
            return;
        }
        if (untilRestart == 0) {
            int marker = bits.marker();
            if (marker < 0xD0 || marker > 0xD7) {
                throw new Damaged("a restart marker was expected");
            }
            bits.restart();
            colours.forEach(ColourScan::restart);
            untilRestart = restartInterval;
        }
        untilRestart--;
    }
}
