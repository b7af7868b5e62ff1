package org.caveat.imaging.jpeg;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the planes of a picture to its pixels. */
final class Colours {
    private Colours() {}

    static Eighth of(JpegHead head, Map<Frame.Component, Plane> planes) throws Damaged {
        Frame frame = head.frame();
        int width = Math.max(1, (frame.width() + 4) / 8);
        int height = Math.max(1, (frame.height() + 4) / 8);
        List<Row> rows = frame.components().stream()
                .map(component -> new Row(Objects.requireNonNull(planes.get(component)), frame, width))
                .toList();
        int[] rgb = new int[width * height];
        PixelRow pixels = new PixelRow(width);
        for (int y = 0; y < height; y++) {
            for (Row row : rows) {
                row.read(y);
            }
            pixels.of(values(rows), head, rgb, y * width);
        }
        return new Eighth(width, height, rgb, head);
    }

    private static int[][] values(List<Row> rows) {
        return rows.stream().map(row -> row.values).toArray(int[][]::new);
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
