package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where the names and the few words of what is on the picture stand: each on one line of the mat, below the picture or
 * above it, whichever is nearer; so that nothing covers the photograph. Where no mat is in view they stand at the foot of
 * the stage or at its head: there too not on what they are about, unless that is all that is seen.
 */
final class PlatesOnMat {
    /** On however narrow a mat, something is to be read. */
    private static final double LEAST = 200;

    private static final double GAP = 8;

    private final Viewport view;
    private final Area mat;
    private final List<Area> taken;
    private final List<Area> meant = new ArrayList<>();

    /**
     * A plate that is to be laid.
     *
     * @param meant what it is about, in the stage
     * @param whole what it takes where it is not cut short
     */
    record Asked(Area meant, Extent whole) {}

    /**
     * Where a plate stands.
     *
     * @param isOnMat whether it lies on the mat, and not on the table or the picture
     */
    record Place(Area area, boolean isOnMat) {}

    private PlatesOnMat(Viewport view, List<Area> taken) {
        this.view = view;
        this.taken = new ArrayList<>(taken);
        Area picture = view.whole();
        double left = Math.max(0, picture.x() - view.mat());
        double right = Math.min(view.stage().width(), picture.x() + picture.width() + view.mat());
        mat = new Area(left, picture.y() - view.mat(), Math.max(0, right - left), picture.height() + 2 * view.mat());
    }

    /**
     * The places of plates, in the order in which they were given: the first ones have the best.
     *
     * @param taken what is in the stage already and is not to be covered
     */
    static List<Place> of(List<Asked> plates, List<Area> taken, Viewport view) {
        PlatesOnMat laying = new PlatesOnMat(view, taken);
        plates.forEach(plate -> laying.meant.add(plate.meant()));
        List<Place> places = new ArrayList<>();
        for (Asked plate : plates) {
            Place place = laying.lay(plate);
            laying.taken.add(place.area());
            places.add(place);
        }
        return places;
    }

    private Place lay(Asked plate) {
        double room = Math.min(view.stage().width(), Math.max(LEAST, mat.width())) - 2 * GAP;
        Extent size =
                new Extent(Math.min(plate.whole().width(), room), plate.whole().height());
        List<Area> all = Stream.concat(taken.stream(), meant.stream()).toList();
        return onMat(plate, size, all)
                .or(() -> offMat(plate, size, all))
                .or(() -> offMat(plate, size, taken))
                .orElseGet(() -> new Place(at(new Spot(aligned(plate, size), foot(size)), size), false));
    }

    private Optional<Place> onMat(Asked plate, Extent size, List<Area> around) {
        return rows(plate, size)
                .filter(row -> row >= 0 && row + size.height() <= view.stage().height())
                .boxed()
                .flatMap(row -> free(row, plate, size, around).stream())
                .findFirst()
                .map(area -> new Place(area, true));
    }

    private Optional<Place> offMat(Asked plate, Extent size, List<Area> around) {
        return free(foot(size), plate, size, around)
                .or(() -> free(GAP, plate, size, around))
                .map(area -> new Place(area, false));
    }

    private double foot(Extent size) {
        return view.stage().height() - GAP - size.height();
    }

    /** The lines of the mat, the nearest first: from the picture outwards. */
    private DoubleStream rows(Asked plate, Extent size) {
        Area picture = view.whole();
        double line = size.height() + GAP / 2;
        long lines = (long) Math.floor((view.mat() - GAP) / line);
        double below = picture.y() + picture.height() + GAP;
        double above = picture.y() - GAP - size.height();
        boolean isHigh = plate.meant().y() + plate.meant().height() / 2 < picture.y() + picture.height() / 2;
        return Stream.iterate(0, each -> each + 1)
                .limit(Math.max(1, lines))
                .flatMapToDouble(each -> isHigh
                        ? DoubleStream.of(above - each * line, below + each * line)
                        : DoubleStream.of(below + each * line, above - each * line))
                .map(Math::rint);
    }

    /** Begins where it is about begins, or as near to there as a line has room. */
    private Optional<Area> free(double row, Asked plate, Extent size, List<Area> around) {
        double wanted = aligned(plate, size);
        Stream<Double> beside = around.stream()
                .filter(other -> other.y() < row + size.height() && other.y() + other.height() > row)
                .flatMap(other -> Stream.of(other.x() - GAP - size.width(), other.x() + other.width() + GAP));
        return Stream.concat(Stream.of(wanted), beside)
                .filter(x -> x == wanted || (x >= mat.x() + GAP && x + size.width() <= mat.x() + mat.width() - GAP))
                .sorted(Comparator.comparingDouble(x -> Math.abs(x - wanted)))
                .map(x -> at(new Spot(x, row), size))
                .filter(area -> around.stream().allMatch(other -> area.shared(other) == 0))
                .findFirst();
    }

    private double aligned(Asked plate, Extent size) {
        double least =
                size.width() + 2 * GAP <= mat.width() ? mat.x() + GAP : mat.x() + (mat.width() - size.width()) / 2;
        double most = Math.max(least, mat.x() + mat.width() - GAP - size.width());
        double x = Math.max(least, Math.min(most, plate.meant().x()));
        return Math.max(GAP, Math.min(view.stage().width() - GAP - size.width(), x));
    }

    private static Area at(Spot place, Extent size) {
        return new Area(Math.rint(place.x()), Math.rint(place.y()), size.width(), size.height());
    }
}
