package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Draws a polygon corner by corner: by clicks, of which a double one or one on the first corner closes it; or by the keys,
 * which move a cross, set a corner where it is, and close it where one is set twice.
 */
final class PolygonTool implements Tool {
    /** This near to the first corner a click closes, in screen pixels. */
    private static final double NEAR = 10;

    private final Sketching sketching;
    private final List<Point> corners = new ArrayList<>();
    private Optional<Cross> cross = Optional.empty();

    PolygonTool(Sketching sketching) {
        this.sketching = sketching;
    }

    @Override
    public String name() {
        return Shape.POLYGON.key();
    }

    @Override
    public boolean pressed(Touch touch) {
        Cross there = Cross.at(touch.view(), touch.inPicture());
        cross = Optional.of(there);
        if (touch.clicks() > 1 || isOnFirst(touch)) {
            close();
        } else {
            set(there.corner());
        }
        return true;
    }

    private boolean isOnFirst(Touch touch) {
        return corners.size() > 2
                && touch.distance(touch.view()
                                .toStage(new Spot(
                                        corners.get(0).x(), corners.get(0).y())))
                        <= NEAR;
    }

    /** The corner that was just set goes with the mouse. */
    @Override
    public void dragged(Touch touch) {
        cross = Optional.of(Cross.at(touch.view(), touch.inPicture()));
        if (!corners.isEmpty()) {
            Point there = cross.get().corner();
            corners.remove(corners.size() - 1);
            if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(there)) {
                corners.add(there);
            }
        }
        show();
    }

    @Override
    public void released(Touch touch) {
        show();
    }

    @Override
    public void moved(Touch touch) {
        if (!corners.isEmpty()) {
            cross = Optional.of(Cross.at(touch.view(), touch.inPicture()));
            show();
        }
    }

    @Override
    public boolean move(Viewport view, Arrow arrow) {
        cross = Optional.of(
                cross.map(now -> now.moved(view, arrow.onStage())).orElseGet(() -> Cross.inTheMiddle(view)));
        show();
        return true;
    }

    @Override
    public boolean take(Viewport view) {
        Cross there = cross.orElseGet(() -> Cross.inTheMiddle(view));
        cross = Optional.of(there);
        boolean isAgain = !corners.isEmpty() && corners.get(corners.size() - 1).equals(there.corner());
        boolean isFirst = corners.size() > 2 && corners.get(0).equals(there.corner());
        if (isAgain || isFirst) {
            close();
        } else {
            set(there.corner());
        }
        return true;
    }

    private void set(Point corner) {
        if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(corner)) {
            corners.add(corner);
        }
        show();
    }

    /** Nothing, while the corners do not yet hold a part of the picture between them. */
    private void close() {
        if (Corners.holdAnArea(corners)) {
            Polygon polygon = Polygon.of(corners);
            leave();
            sketching.done(polygon);
        } else {
            show();
        }
    }

    @Override
    public boolean back() {
        boolean isBegun = !corners.isEmpty();
        if (isBegun) {
            corners.remove(corners.size() - 1);
        }
        show();
        return isBegun;
    }

    @Override
    public boolean leave() {
        boolean wasBegun = !corners.isEmpty() || cross.isPresent();
        corners.clear();
        cross = Optional.empty();
        sketching.show(Optional.empty());
        return wasBegun;
    }

    private void show() {
        sketching.show(Optional.of(new Sketch(Optional.empty(), corners, cross.map(Cross::corner))));
    }
}
