package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.ui.region.Viewport.Spot;

/** Paints what is being drawn: a whole region dashed, an open line with its corners, and the cross that sets the next one. */
final class SketchView extends Group {
    private static final double CORNER = 6;
    private static final double ARM = 11;

    SketchView() {
        getStyleClass().add("region-drawn");
        setMouseTransparent(true);
    }

    void show(Optional<Sketch> sketch, Viewport view) {
        getChildren().clear();
        sketch.ifPresent(now -> paint(now, view));
    }

    private void paint(Sketch sketch, Viewport view) {
        sketch.region().ifPresent(region -> {
            Outline outline = Outline.of(region);
            outline.place(region, view);
            getChildren().add(isPoint(region) ? cross(middle(region), view) : outline);
        });
        if (!sketch.corners().isEmpty()) {
            getChildren().add(line(sketch, view));
            sketch.corners().forEach(corner -> getChildren().add(corner(onStage(corner, view))));
        }
        sketch.cross().ifPresent(at -> getChildren().add(cross(new Spot(at.x(), at.y()), view)));
    }

    private static boolean isPoint(Region region) {
        return region instanceof Region.Rectangle rectangle && rectangle.isPoint();
    }

    private static Spot middle(Region region) {
        return new Spot(region.bounds().x() + 0.5, region.bounds().y() + 0.5);
    }

    private static Outline line(Sketch sketch, Viewport view) {
        List<Double> places = new ArrayList<>();
        List<Point> corners = new ArrayList<>(sketch.corners());
        sketch.cross().ifPresent(corners::add);
        corners.forEach(corner -> {
            Spot spot = onStage(corner, view);
            places.add(spot.x());
            places.add(spot.y());
        });
        Polyline halo = new Polyline();
        Polyline line = new Polyline();
        halo.getPoints().setAll(places);
        line.getPoints().setAll(places);
        return new Outline(halo, line);
    }

    private static Rectangle corner(Spot at) {
        Rectangle corner = new Rectangle(at.x() - CORNER / 2, at.y() - CORNER / 2, CORNER, CORNER);
        corner.getStyleClass().add("region-handle");
        return corner;
    }

    private static Outline cross(Spot inPicture, Viewport view) {
        Spot at = view.toStage(inPicture);
        return new Outline(arms(at), arms(at));
    }

    private static Path arms(Spot at) {
        double x = Math.rint(at.x());
        double y = Math.rint(at.y());
        return new Path(new MoveTo(x - ARM, y), new LineTo(x + ARM, y), new MoveTo(x, y - ARM), new LineTo(x, y + ARM));
    }

    private static Spot onStage(Point corner, Viewport view) {
        return view.toStage(new Spot(corner.x(), corner.y()));
    }
}
