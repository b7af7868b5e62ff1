package org.caveat.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.jspecify.annotations.Nullable;

/** The mat along one edge of the picture, and the marks on it. */
final class Mat {
    /** Marks closer than this, in pixels of the screen, are spread along the edge, and their leaders bend. */
    private static final int APART = 72;
    /** How wide the picture is taken to be on the screen, for spreading. */
    private static final int SHOWN = 1_024;

    private static final int DISC_AT = 36;
    private static final int RADIUS = 11;
    private static final int BAR = 64;
    private static final int BAR_THICK = 3;

    private final Edge edge;
    private final int width;
    private final int height;

    /**
     * @param width of the picture, in its own pixels
     * @param height of the picture, in its own pixels
     */
    Mat(Edge edge, int width, int height) {
        this.edge = edge;
        this.width = width;
        this.height = height;
    }

    /** What is drawn for each caveat, in the same order. */
    List<MarkView.OnMat> shapes(List<Caveat> caveats, Function<Caveat, SpokenText> label) {
        List<Integer> shifts = shifts(caveats);
        List<MarkView.OnMat> shapes = new ArrayList<>();
        for (int i = 0; i < caveats.size(); i++) {
            shapes.add(shape(at(caveats.get(i)), shifts.get(i), label.apply(caveats.get(i))));
        }
        return shapes;
    }

    private MarkView.OnMat shape(int at, int shift, SpokenText words) {
        int x = edge.outwardsX();
        int y = edge.outwardsY();
        int discX = DISC_AT * x + (edge.isLevel() ? shift : 0);
        int discY = DISC_AT * y + (edge.isLevel() ? 0 : shift);
        String footX = edge.isLevel() ? Marks.share(at, width) : x < 0 ? "0%" : "100%";
        String footY = edge.isLevel() ? y < 0 ? "0%" : "100%" : Marks.share(at, height);
        int bend = (BAR_THICK + DISC_AT - RADIUS) / 2;
        String leader = "M" + BAR_THICK * x + " " + BAR_THICK * y
                + "L" + bend * x + " " + bend * y
                + "L" + (discX - RADIUS * x) + " " + (discY - RADIUS * y);
        return new MarkView.OnMat(footX, footY, bar(x, y), leader, discX, discY, label(at, discX, discY, words));
    }

    private static String bar(int x, int y) {
        return y == 0
                ? "M0 " + -BAR / 2 + "h" + BAR_THICK * x + "v" + BAR + "h" + -BAR_THICK * x + "Z"
                : "M" + -BAR / 2 + " 0h" + BAR + "v" + BAR_THICK * y + "h" + -BAR + "Z";
    }

    /** Words stand on the side of the disc where more of the edge is left; beside an upright edge there is no room. */
    private MarkView.@Nullable Label label(int at, int discX, int discY, SpokenText words) {
        if (!edge.isLevel()) {
            return null;
        }
        boolean rightwards = at <= width / 2;
        int gap = RADIUS + 6;
        return new MarkView.Label(
                words, rightwards ? discX + gap : discX - gap, discY + 4, rightwards ? "start" : "end");
    }

    /** How far each disc is moved along the edge so that none covers another, in pixels of the screen. */
    private List<Integer> shifts(List<Caveat> caveats) {
        double shown = (double) SHOWN / width;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < caveats.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(index -> at(caveats.get(index))));
        Integer[] shifts = new Integer[caveats.size()];
        double last = Double.NEGATIVE_INFINITY;
        for (int index : order) {
            double place = at(caveats.get(index)) * shown;
            double moved = Math.max(place, last + APART);
            shifts[index] = (int) Math.round(moved - place);
            last = moved;
        }
        return List.of(shifts);
    }

    /** The place along the edge in pixels of the picture; its middle where none is said. */
    private int at(Caveat caveat) {
        int length = edge.isLevel() ? width : height;
        int said = caveat.beyond().flatMap(Beyond::at).orElse(length / 2);
        return Math.max(0, Math.min(said, length));
    }
}
