package org.caveat.imaging.jpeg;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the planes of a picture to its pixels. */
final class Colours {
    private static final int OPAQUE = 0xFF000000;
    private static final int ONE = 1 << 16;
    private static final int HALF = ONE / 2;
    private static final int MIDDLE = 128;
    private static final int RED_OF_CR = fixed(1.402);
    private static final int GREEN_OF_CB = fixed(0.344136);
    private static final int GREEN_OF_CR = fixed(0.714136);
    private static final int BLUE_OF_CB = fixed(1.772);

    private Colours() {}

    static Eighth of(JpegHead head, Map<Frame.Component, Plane> planes) throws Damaged {
        Frame frame = head.frame();
        int width = Math.max(1, (frame.width() + 4) / 8);
        int height = Math.max(1, (frame.height() + 4) / 8);
        List<Row> rows = frame.components().stream()
                .map(component -> new Row(Objects.requireNonNull(planes.get(component)), frame, width))
                .toList();
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (Row row : rows) {
                row.read(y);
            }
            convert(rows, head.isLuminance(), rgb, y * width);
        }
        return new Eighth(width, height, rgb, head);
    }

    private static void convert(List<Row> rows, boolean luminance, int[] rgb, int at) {
        int[] first = rows.get(0).values;
        int[] second = rows.get(rows.size() / 2).values;
        int[] third = rows.get(rows.size() - 1).values;
        for (int x = 0; x < first.length; x++) {
            rgb[at + x] = luminance
                    ? fromYcc(first[x], second[x] - MIDDLE, third[x] - MIDDLE)
                    : OPAQUE | first[x] << 16 | second[x] << 8 | third[x];
        }
    }

    /** ITU-T T.871, 7. */
    private static int fromYcc(int y, int cb, int cr) {
        int luminance = (y << 16) + HALF;
        return OPAQUE
                | byteOf(luminance + RED_OF_CR * cr) << 16
                | byteOf(luminance - GREEN_OF_CB * cb - GREEN_OF_CR * cr) << 8
                | byteOf(luminance + BLUE_OF_CB * cb);
    }

    private static int byteOf(int fixed) {
        return Math.max(0, Math.min(255, fixed >> 16));
    }

    private static int fixed(double factor) {
        return (int) Math.round(factor * ONE);
    }

    /** A row of one colour, as wide as the picture: where it has fewer samples, each stands for its neighbours too. */
    private static final class Row {
        private final Plane plane;
        private final int across;
        private final int mostAcross;
        private final int down;
        private final int mostDown;
        private final int[] values;

        Row(Plane plane, Frame frame, int width) {
            this.plane = plane;
            across = plane.component().across();
            mostAcross = frame.mostAcross();
            down = plane.component().down();
            mostDown = frame.mostDown();
            values = new int[width];
        }

        void read(int y) {
            int row = y * down / mostDown;
            for (int x = 0; x < values.length; x++) {
                values[x] = plane.at(x * across / mostAcross, row);
            }
        }
    }
}
