package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Gives the words of the marks along one edge the room that is left: right of the disc, as far as the next disc or the end
 * of the mat; left of it only of the first one, for beside another disc they would be read as that one's. Beside an upright
 * edge they stand on the outer side, for on the other one is the picture. What has too little room is cut short by whoever
 * shows it.
 *
 * @param low where words can begin, in the stage
 * @param high where words have to end
 * @param foot how low a glyph below its disc can reach
 * @param laid the marks of the edge
 * @param words what the words of each would take whole
 */
record WordsOnMat(double low, double high, double foot, List<BeyondPlace> laid, List<Extent> words) {
    /** From a disc's rim to its words. */
    static final double GAP = 4;

    /** From the words to the next disc, whose words they are not. */
    private static final double APART = 10;

    /** So wide is the kind's glyph, which stands alone where there is no room for words. */
    static final double GLYPH = 12;

    /** With less room than this, in which fewer than six letters or so are seen, the glyph stands alone. */
    private static final double LEAST = 84;

    /** From the end of the mat, or a stage's border, to the words. */
    private static final double MARGIN = 8;

    /** Where the table beside the mat is this wide, words go on over it; on less they would only jut out of the mat. */
    private static final double WIDE_TABLE = 64;

    /** With the room that there is. */
    static WordsOnMat in(Viewport view, List<BeyondPlace> laid, List<Extent> words) {
        double left = view.whole().x() - view.mat();
        double right = view.whole().x() + view.whole().width() + view.mat();
        double end = view.stage().width();
        double low = left >= WIDE_TABLE ? 0 : Math.max(0, left);
        double high = end - right >= WIDE_TABLE ? end : Math.min(end, right);
        double foot =
                Math.min(view.stage().height(), view.whole().y() + view.whole().height() + GLYPH);
        return new WordsOnMat(low + MARGIN, high - MARGIN, foot, laid, words);
    }

    /** The marks with their words. */
    List<BeyondPlace> along(Way out) {
        return out.y() != 0 ? inARow() : oneBelowTheOther(out.x() < 0);
    }

    private List<BeyondPlace> oneBelowTheOther(boolean isLeft) {
        List<BeyondPlace> worded = new ArrayList<>();
        for (int each = 0; each < laid.size(); each++) {
            Optional<Area> beside = (isLeft ? before(each) : after(each, high)).filter(area -> area.width() > GLYPH);
            int here = each;
            worded.add(laid.get(each).saying(beside.or(() -> below(here))));
        }
        return worded;
    }

    /** The glyph alone, between its disc and the next one. */
    private Optional<Area> below(int each) {
        Spot disc = laid.get(each).disc();
        double top = disc.y() + BeyondPlace.RADIUS + GAP;
        boolean isRoom = laid.stream()
                .mapToDouble(other -> other.disc().y())
                .noneMatch(y -> y > disc.y() && y - BeyondPlace.RADIUS - GAP < top + GLYPH);
        return laid.get(each).isWaiting() || !isRoom || top + GLYPH > foot
                ? Optional.empty()
                : Optional.of(new Area(disc.x() - GLYPH / 2, top, GLYPH, GLYPH));
    }

    private List<BeyondPlace> inARow() {
        List<Integer> order = IntStream.range(0, laid.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> laid.get(each).disc().x()))
                .toList();
        List<BeyondPlace> worded = new ArrayList<>(laid);
        for (int rank = 0; rank < order.size(); rank++) {
            int each = order.get(rank);
            double end = rank + 1 < order.size()
                    ? laid.get(order.get(rank + 1)).disc().x() - BeyondPlace.RADIUS - APART
                    : high;
            worded.set(each, laid.get(each).saying(rank == 0 ? roomier(each, end) : after(each, end)));
        }
        return worded;
    }

    /** After the disc, unless the words are cut there and less so before it. */
    private Optional<Area> roomier(int each, double to) {
        Optional<Area> after = after(each, to);
        double room = after.map(Area::width).orElse(0.0);
        return room >= words.get(each).width()
                ? after
                : before(each).filter(area -> area.width() > room).or(() -> after);
    }

    private Optional<Area> after(int each, double to) {
        double from = laid.get(each).disc().x() + BeyondPlace.RADIUS + GAP;
        double width = width(each, to - from);
        return area(each, from, width);
    }

    private Optional<Area> before(int each) {
        double to = laid.get(each).disc().x() - BeyondPlace.RADIUS - GAP;
        double width = width(each, to - low);
        return area(each, to - width, width);
    }

    private double width(int each, double room) {
        double whole = words.get(each).width();
        if (room >= whole) {
            return whole;
        }
        return room >= LEAST ? Math.floor(room) : room >= GLYPH ? GLYPH : 0;
    }

    /** Where the place itself is out of view, a word about it would stand on the picture. */
    private Optional<Area> area(int each, double x, double width) {
        Spot disc = laid.get(each).disc();
        double height = words.get(each).height();
        return laid.get(each).isWaiting() || width < GLYPH
                ? Optional.empty()
                : Optional.of(new Area(x, disc.y() - Math.rint(height / 2), width, height));
    }
}
