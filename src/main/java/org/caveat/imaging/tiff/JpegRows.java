package org.caveat.imaging.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.caveat.imaging.jpeg.Abbreviated;
import org.caveat.imaging.jpeg.BandDecoder;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.caveat.imaging.jpeg.Frame;
import org.jspecify.annotations.Nullable;

/** Rows of a piece that is a JPEG (TIFF Technical Note 2), in full or at an eighth. */
final class JpegRows implements PieceRows {
    private static final int AT_ONCE = 16;

    private final @Nullable BandDecoder decoder;
    private final int width;
    private final int samples;
    private final int rows;
    private final int[] pixels;
    private int decoded;
    private int row;

    private JpegRows(@Nullable BandDecoder decoder, int width, int rows, int samples, int[] pixels) {
        this.decoder = decoder;
        this.width = width;
        this.rows = rows;
        this.samples = samples;
        this.pixels = pixels;
        decoded = decoder == null ? rows : 0;
    }

    /** @param samples of a pixel: 1 or 3 */
    static JpegRows whole(InputStream piece, Abbreviated common, int samples) throws IOException {
        BandDecoder decoder = BandDecoder.of(piece, common, AT_ONCE);
        Frame frame = decoder.head().frame();
        check(frame, samples);
        return new JpegRows(decoder, frame.width(), frame.height(), samples, new int[frame.width() * AT_ONCE]);
    }

    /** @param samples of a pixel: 1 or 3 */
    static JpegRows atAnEighth(InputStream piece, Abbreviated common, int samples) throws IOException {
        Eighth eighth = EighthDecoder.decode(piece, common);
        check(eighth.head().frame(), samples);
        return new JpegRows(null, eighth.width(), eighth.height(), samples, eighth.rgb());
    }

    private static void check(Frame frame, int samples) throws IOException {
        if (frame.components().size() != samples) {
            throw new Malformed(frame.components().size() + " colours instead of " + samples);
        }
    }

    @Override
    public void next(byte[] into, int from, int to) throws IOException {
        if (row >= rows || to > width * samples) {
            throw new EOFException("row " + row + " of " + rows);
        }
        decodeTo(row + 1);
        int at = (decoder == null ? row : row % AT_ONCE) * width;
        if (samples == 1) {
            for (int i = from; i < to; i++) {
                into[i] = (byte) pixels[at + i];
            }
        } else {
            for (int i = from - from % 3; i < to; i += 3) {
                int pixel = pixels[at + i / 3];
                into[i] = (byte) (pixel >> 16);
                into[i + 1] = (byte) (pixel >> 8);
                into[i + 2] = (byte) pixel;
            }
        }
        row++;
    }

    @Override
    public void skip(int count) throws IOException {
        row += count;
    }

    private void decodeTo(int end) throws IOException {
        while (decoder != null && decoded < end) {
            int count = Math.min(AT_ONCE, rows - decoded);
            decoder.next(pixels, count);
            decoded += count;
        }
    }
}
