package org.caveat.ui.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.caveat.ui.tour.CalloutPlace.Area;

/** Keeps the window back but for what is pointed at, which has a frame. The mouse goes through all of it. */
final class Dimmed {
    /** Between what is pointed at and its frame. */
    private static final double AROUND = 6;

    /** That of the frame: beyond its rounded corners the window is kept back too. */
    private static final double CORNER = 16;

    private final Rectangle whole = new Rectangle();
    private final Rectangle hole = new Rectangle();
    private final Pane shades = new Pane();
    private final Region frame = region("tour-frame");
    private List<Double> kept = List.of();

    Dimmed() {
        shades.setMouseTransparent(true);
        hole.setArcWidth(CORNER);
        hole.setArcHeight(CORNER);
    }

    List<Node> nodes() {
        return List.of(shades, frame);
    }

    /** Lays it over a window; nothing is kept back where nothing is pointed at. */
    void lay(Area window, Optional<Area> target) {
        nodes().forEach(node -> node.setVisible(target.isPresent()));
        target.map(at -> around(at, window)).ifPresent(at -> {
            whole.setWidth(window.width());
            whole.setHeight(window.height());
            hole.setX(at.x());
            hole.setY(at.y());
            hole.setWidth(at.width());
            hole.setHeight(at.height());
            shades.resizeRelocate(0, 0, window.width(), window.height());
            keepBack();
            frame.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        });
    }

    /** Made anew only where it is another: it is asked for whenever the window is laid out. */
    private void keepBack() {
        List<Double> now = List.of(
                whole.getWidth(), whole.getHeight(), hole.getX(), hole.getY(), hole.getWidth(), hole.getHeight());
        if (!now.equals(kept)) {
            kept = now;
            Shape shade = Shape.subtract(whole, hole);
            shade.getStyleClass().add("tour-shade");
            shades.getChildren().setAll(shade);
        }
    }

    private static Area around(Area target, Area window) {
        double x = Math.max(0, Math.floor(target.x() - AROUND));
        double y = Math.max(0, Math.floor(target.y() - AROUND));
        double right = Math.min(window.width(), Math.ceil(target.right() + AROUND));
        double bottom = Math.min(window.height(), Math.ceil(target.bottom() + AROUND));
        return new Area(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
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
