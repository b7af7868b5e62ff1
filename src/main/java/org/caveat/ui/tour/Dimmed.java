package org.caveat.ui.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.caveat.ui.tour.CalloutPlace.Area;

/** Keeps the window back but for what is pointed at, which has a frame. The mouse goes through all of it. */
final class Dimmed {
    /** Between what is pointed at and its frame. */
    private static final double AROUND = 6;

    private final Region above = shade();
    private final Region below = shade();
    private final Region before = shade();
    private final Region after = shade();
    private final Region frame = region("tour-frame");

    List<Node> nodes() {
        return List.of(above, below, before, after, frame);
    }

    /** Lays it over a window; nothing is kept back where nothing is pointed at. */
    void lay(Area window, Optional<Area> target) {
        nodes().forEach(node -> node.setVisible(target.isPresent()));
        target.map(at -> around(at, window)).ifPresent(hole -> {
            above.resizeRelocate(0, 0, window.width(), hole.y());
            below.resizeRelocate(0, hole.bottom(), window.width(), Math.max(0, window.height() - hole.bottom()));
            before.resizeRelocate(0, hole.y(), hole.x(), hole.height());
            after.resizeRelocate(hole.right(), hole.y(), Math.max(0, window.width() - hole.right()), hole.height());
            frame.resizeRelocate(hole.x(), hole.y(), hole.width(), hole.height());
        });
    }

    private static Area around(Area target, Area window) {
        double x = Math.max(0, Math.floor(target.x() - AROUND));
        double y = Math.max(0, Math.floor(target.y() - AROUND));
        double right = Math.min(window.width(), Math.ceil(target.right() + AROUND));
        double bottom = Math.min(window.height(), Math.ceil(target.bottom() + AROUND));
        return new Area(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    private static Region shade() {
        return region("tour-shade");
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    /** What of a control can be seen in what shows a part of it. */
    static Optional<Area> seen(Area control, Area through) {
        double x = Math.max(through.x(), control.x());
        double y = Math.max(through.y(), control.y());
        double width = Math.min(through.right(), control.right()) - x;
        double height = Math.min(through.bottom(), control.bottom()) - y;
        return width > 0 && height > 0 ? Optional.of(new Area(x, y, width, height)) : Optional.empty();
    }
}
