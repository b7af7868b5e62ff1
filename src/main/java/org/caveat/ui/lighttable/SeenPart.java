package org.caveat.ui.lighttable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.imaging.Leaf;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Drawn;
import org.caveat.model.Region;
import org.caveat.model.Surface;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.Viewport.Extent;

/**
 * The picture that is seen of a thing, and which of the thing's regions lie on it. A copy of the leading picture that is
 * larger or smaller shows the regions of that one at their places; what is drawn on it is kept in pixels of the leading
 * picture. On any other file, and on any page but the first, lie only the regions that name it.
 */
public record SeenPart(Holding photograph, Shown shown) {

    /** What is seen of the photograph on the table; empty where none lies there. */
    public static Optional<SeenPart> on(LightTableModel table) {
        Laid laid = table.laid();
        return laid.photograph().flatMap(photograph -> laid.picture().map(shown -> new SeenPart(photograph, shown)));
    }

    /** The picture in which a caveat's region lies. */
    public static Leaf leaf(Holding photograph, Caveat caveat) {
        Path file = photograph
                .part(caveat)
                .map(Part::path)
                .orElse(photograph.found().path());
        return new Leaf(file, Math.max(1, caveat.page().orElse(1)));
    }

    /** The marks that lie on it, numbered as on the cards. */
    public List<RegionMark> marks() {
        return RegionMark.of(photograph.state()).stream()
                .flatMap(mark -> scale(leaf(photograph, mark.caveat())).stream().map(scale -> scaled(mark, scale)))
                .toList();
    }

    /** The persons who are shown on it. */
    public List<PersonMark> persons() {
        return scale(leading()).stream()
                .flatMap(scale -> PersonMark.of(photograph.state()).stream()
                        .map(mark -> new PersonMark(mark.person(), scaled(mark.region(), scale))))
                .toList();
    }

    /** Whether what lies on a picture of the thing is seen. */
    public boolean shows(Leaf leaf) {
        return scale(leaf).isPresent();
    }

    /** On what lies a region that is drawn on it. */
    private Surface surface() {
        if (shows(leading())) {
            return Surface.LEADING;
        }
        Optional<String> file = Optional.of(shown.leaf().file())
                .filter(path -> !path.equals(leading().file()))
                .map(path -> String.valueOf(path.getFileName()));
        Optional<Integer> page = Optional.of(shown.leaf().page()).filter(number -> number > 1);
        return new Surface(file, page);
    }

    /** A region that was drawn on it, in pixels of the picture that it is kept for. */
    public Drawn drawn(Region region) {
        return new Drawn(scaled(region, 1 / scale()), surface());
    }

    /** A region that was drawn, in pixels of what is seen; empty where it does not lie there. */
    public Optional<Region> seen(Drawn drawn) {
        return Optional.of(scaled(drawn.region(), scale()))
                .filter(region -> drawn.surface().equals(surface()));
    }

    /** A mark beyond the frame of the leading picture, in pixels of what is seen; empty where that is another picture. */
    public Optional<Beyond> seen(Beyond mark) {
        return scale(leading()).map(scale -> scaled(mark, scale));
    }

    /** The picture on which the region of a caveat lies, or that of a person. */
    public Leaf leafOf(String id) {
        return photograph
                .state()
                .caveat(id)
                .map(caveat -> leaf(photograph, caveat))
                .orElseGet(this::leading);
    }

    /** A region as it is seen, in pixels of the picture on which it lies; empty where that is another picture. */
    public Optional<Region> kept(Leaf on, Region seen) {
        return scale(on).map(scale -> scaled(seen, 1 / scale));
    }

    /** A mark as it is seen, in pixels of the picture beyond whose frame it stands; empty where that is another picture. */
    public Optional<Beyond> kept(Leaf on, Beyond seen) {
        return scale(on).map(scale -> scaled(seen, 1 / scale));
    }

    private double scale() {
        return scale(leading()).orElse(1.0);
    }

    /** The leading picture of the thing. */
    public Leaf leading() {
        return Leaf.of(photograph.found().path());
    }

    /** How many pixels of what is seen there are for one of another picture of the thing; empty where it is not its copy. */
    private Optional<Double> scale(Leaf other) {
        if (other.equals(shown.leaf())) {
            return Optional.of(1.0);
        }
        Found thing = photograph.found();
        Extent size = Shown.extent(photograph);
        boolean isCopy = other.equals(leading())
                && shown.leaf().page() == 1
                && !shown.leaf().file().equals(other.file())
                && thing.isVerso(shown.leaf().file()) == thing.isVerso(other.file())
                && size.isLike(shown.size());
        return isCopy ? Optional.of(shown.size().width() / size.width()) : Optional.empty();
    }

    private static RegionMark scaled(RegionMark mark, double scale) {
        return new RegionMark(
                mark.number(),
                mark.caveat(),
                mark.region().map(region -> scaled(region, scale)),
                mark.beyond().map(beyond -> scaled(beyond, scale)));
    }

    private static Beyond scaled(Beyond beyond, double scale) {
        return new Beyond(beyond.edge(), beyond.at().map(at -> (int) Math.round(at * scale)), beyond.foreign());
    }

    private static Region scaled(Region region, double scale) {
        if (scale == 1 || region instanceof Region.Unread) {
            return region;
        }
        if (region instanceof Region.Polygon polygon) {
            return Region.Polygon.of(polygon.corners().stream()
                    .map(corner -> new Region.Point(at(corner.x(), scale), at(corner.y(), scale)))
                    .toList());
        }
        Region.Rectangle rectangle = region.bounds();
        if (rectangle.isPoint()) {
            return new Region.Rectangle(at(rectangle.x(), scale), at(rectangle.y(), scale), 1, 1);
        }
        int left = at(rectangle.x(), scale);
        int top = at(rectangle.y(), scale);
        int right = at(rectangle.x() + rectangle.width(), scale);
        int bottom = at(rectangle.y() + rectangle.height(), scale);
        return new Region.Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int at(int pixels, double scale) {
        return (int) Math.round(pixels * scale);
    }
}
