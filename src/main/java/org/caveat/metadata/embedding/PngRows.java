package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The rows of a PNG, each told by how it differs from the row above or from the pixel before, as comes out smaller. */
final class PngRows {
    private static final int COLOURS = 3;
    private static final int LEVEL = 6;
    private static final int BUFFERED = 1 << 16;
    private static final int SUB = 1;
    private static final int UP = 2;

    private final int row;
    private final byte[] rgb;

    PngRows(int width, byte[] rgb) {
        this.row = width * COLOURS;
        this.rgb = rgb;
    }

    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(rgb.length / 2);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream into = new DeflaterOutputStream(packed, deflater, BUFFERED)) {
            byte[] before = new byte[row + 1];
            byte[] above = new byte[row + 1];
            for (int from = 0; from < rgb.length; from += row) {
                long left = filter(SUB, from, COLOURS, before);
                long up = filter(UP, from, row, above);
                into.write(up < left ? above : before);
            }
        } catch (IOException impossible) { // nothing but memory is written to
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** Differences from so many bytes before (PNG Specification, 9.2); how large they are all together (12.7). */
    private long filter(int type, int from, int back, byte[] into) {
        into[0] = (byte) type;
        long sum = 0;
        for (int i = 0; i < row; i++) {
            boolean isThere = type == SUB ? i >= back : from >= back;
            into[i + 1] = (byte) (rgb[from + i] - (isThere ? rgb[from + i - back] : 0));
            sum += Math.abs(into[i + 1]);
        }
        return sum;
    }
}
