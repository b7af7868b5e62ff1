package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Spot;

/** Sets a point, one pixel of the picture: where the mouse is let go; or where the keys moved a cross, when it is taken. */
final class PointTool implements Tool {
    private final Sketching sketching;
    private Optional<Cross> cross = Optional.empty();

    PointTool(Sketching sketching) {
        this.sketching = sketching;
    }

    @Override
    public String name() {
        return Shape.POINT.key();
    }

    @Override
    public boolean pressed(Touch touch) {
        dragged(touch);
        return true;
    }

    @Override
    public void dragged(Touch touch) {
        show(
                touch.view(),
                isInPicture(touch) ? Optional.of(Cross.at(touch.view(), touch.inPicture())) : Optional.empty());
    }

    @Override
    public void released(Touch touch) {
        dragged(touch);
        take(touch.view());
    }

    private static boolean isInPicture(Touch touch) {
        Spot spot = touch.inPicture();
        return spot.x() >= 0
                && spot.y() >= 0
                && spot.x() < touch.view().picture().width()
                && spot.y() < touch.view().picture().height();
    }

    @Override
    public boolean move(Viewport view, Arrow arrow) {
        show(
                view,
                Optional.of(
                        cross.map(now -> now.moved(view, arrow.onStage())).orElseGet(() -> Cross.inTheMiddle(view))));
        return true;
    }

    @Override
    public boolean take(Viewport view) {
        Optional<Point> set = cross.map(now -> now.pixel(view));
        set.ifPresent(pixel -> {
            leave();
            sketching.done(new Rectangle(pixel.x(), pixel.y(), 1, 1));
        });
        return set.isPresent();
    }

    @Override
    public boolean leave() {
        boolean wasBegun = cross.isPresent();
        cross = Optional.empty();
        sketching.show(Optional.empty());
        return wasBegun;
    }

    private void show(Viewport view, Optional<Cross> now) {
        cross = now;
        sketching.show(now.map(at -> new Sketch(Optional.empty(), List.of(), Optional.of(at.pixel(view)))));
    }
}
