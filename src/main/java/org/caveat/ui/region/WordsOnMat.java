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
 * Gives the words of the marks along one edge the room that is left: right of the disc, as far as the next disc or the
 * stage's border; left of it only where there is more room. Beside an upright edge they stand on the outer side, for on the
 * other one is the picture. What has too little room is cut short by whoever shows it.
 *
 * @param stage the area around the picture
 * @param laid the marks of the edge
 * @param words what the words of each would take whole
 */
record WordsOnMat(Extent stage, List<BeyondPlace> laid, List<Extent> words) {
    /** From a disc's rim to the words' area, and from there to what is next. */
    static final double GAP = 4;

    /** So wide is the kind's glyph, which stands alone where there is no room for words. */
    static final double GLYPH = 12;

    /** With less room than this, in which hardly a letter is seen, the glyph stands alone. */
    private static final double LEAST = 54;

    /** From a stage's border to the words. */
    private static final double MARGIN = 8;

    /** The marks with their words. */
    List<BeyondPlace> along(Way out) {
        return out.y() != 0 ? inARow() : oneBelowTheOther(out.x() < 0);
    }

    private List<BeyondPlace> oneBelowTheOther(boolean isLeft) {
        List<BeyondPlace> worded = new ArrayList<>();
        for (int each = 0; each < laid.size(); each++) {
            BeyondPlace place = laid.get(each);
            worded.add(place.saying(isLeft ? before(each, MARGIN) : after(each, stage.width() - MARGIN)));
        }
        return worded;
    }

    private List<BeyondPlace> inARow() {
        List<Integer> order = IntStream.range(0, laid.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> laid.get(each).disc().x()))
                .toList();
        List<BeyondPlace> worded = new ArrayList<>(laid);
        double taken = MARGIN;
        for (int rank = 0; rank < order.size(); rank++) {
            int each = order.get(rank);
            double rim = laid.get(each).disc().x() + BeyondPlace.RADIUS + GAP;
            double end = rank + 1 < order.size()
                    ? laid.get(order.get(rank + 1)).disc().x() - BeyondPlace.RADIUS - GAP
                    : stage.width() - MARGIN;
            Optional<Area> place = roomier(each, taken, end);
            worded.set(each, laid.get(each).saying(place));
            taken = place.map(area -> Math.max(rim, area.x() + area.width() + GAP))
                    .orElse(rim);
        }
        return worded;
    }

    /** After the disc, unless the words are cut there and less so in what those of the mark before have left. */
    private Optional<Area> roomier(int each, double from, double to) {
        Optional<Area> after = after(each, to);
        double room = after.map(Area::width).orElse(0.0);
        return room >= words.get(each).width()
                ? after
                : before(each, from).filter(area -> area.width() > room).or(() -> after);
    }

    private Optional<Area> after(int each, double to) {
        double from = laid.get(each).disc().x() + BeyondPlace.RADIUS + GAP;
        double width = width(each, to - from);
        return area(each, from, width);
    }

    private Optional<Area> before(int each, double from) {
        double to = laid.get(each).disc().x() - BeyondPlace.RADIUS - GAP;
        double width = width(each, to - from);
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
