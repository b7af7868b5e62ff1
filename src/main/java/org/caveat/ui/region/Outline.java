package org.caveat.ui.region;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import org.caveat.model.Region;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A region's line: white over a dark halo, so that it is seen in skies and shadows alike, and always of the same width on
 * the screen. Nothing is filled, and the rest of the picture is never dimmed.
 */
final class Outline extends Group {
    private final List<Shape> lines;

    Outline(Shape halo, Shape line) {
        this.lines = List.of(halo, line);
        halo.getStyleClass().add("region-halo");
        line.getStyleClass().add("region-line");
        lines.forEach(shape -> {
            shape.setFill(null);
            shape.setStrokeType(StrokeType.CENTERED);
            shape.setStrokeLineJoin(StrokeLineJoin.MITER);
            shape.setMouseTransparent(true);
        });
        getChildren().addAll(lines);
    }

    static Outline of(Region region) {
        return region instanceof Region.Polygon
                ? new Outline(new Polygon(), new Polygon())
                : new Outline(new Rectangle(), new Rectangle());
    }

    /** Puts the line where the region lies on the screen now. */
    void place(Region region, Viewport view) {
        for (Shape shape : lines) {
            if (shape instanceof Rectangle rectangle) {
                place(rectangle, region.bounds(), view);
            } else if (shape instanceof Polygon polygon && region instanceof Region.Polygon corners) {
                place(polygon, corners, view);
            }
        }
    }

    private static void place(Rectangle shape, Region.Rectangle bounds, Viewport view) {
        Area area = view.toStage(bounds);
        double left = Math.rint(area.x());
        double top = Math.rint(area.y());
        shape.setX(left);
        shape.setY(top);
        shape.setWidth(Math.max(1, Math.rint(area.x() + area.width()) - left));
        shape.setHeight(Math.max(1, Math.rint(area.y() + area.height()) - top));
    }

    private static void place(Polygon shape, Region.Polygon region, Viewport view) {
        shape.getPoints()
                .setAll(region.corners().stream()
                        .map(corner -> view.toStage(new Spot(corner.x(), corner.y())))
                        .flatMap(spot -> List.of(spot.x(), spot.y()).stream())
                        .toList());
    }
}
