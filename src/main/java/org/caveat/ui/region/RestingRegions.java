package org.caveat.ui.region;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.caveat.model.Region;
import org.caveat.ui.fx.Density;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Paints the regions that are not selected: a thousand nodes that each have to be moved would hold the toolkit's thread at
 * every step of a pan. White over a dark halo, so that a line is seen in skies and shadows alike. Where the window is shown
 * larger the canvas has as many more pixels: one that is stretched would show lines and numbers soft.
 */
final class RestingRegions extends Canvas {
    /** With more regions than this in view their numbers would cover the picture. */
    static final int NUMBERED = 200;

    private static final Color HALO = Color.rgb(0, 0, 0, 0.55);
    private static final double HALO_WIDTH = 3.5;
    private static final double LINE_WIDTH = 1.5;
    private static final Color DISC_HALO = Color.rgb(0, 0, 0, 0.6);
    private static final Color DISC = Color.web("#111112");
    private static final double RADIUS = 10.25;
    private static final double SMALL = 4;
    private static final Font FONT = Font.font("Inter SemiBold", 11);

    private final Scale back = new Scale(1, 1);
    private double across;
    private double down;

    RestingRegions() {
        setMouseTransparent(true);
        getTransforms().add(back);
    }

    /** As large as the stage. */
    void reach(double width, double height) {
        across = width;
        down = height;
    }

    /** Pixels for one of the stage; what the screen itself has more the toolkit adds. */
    private double refine() {
        double finer = getParent() == null ? 1 : Math.max(1, Density.enlarged(getParent()));
        back.setX(1 / finer);
        back.setY(1 / finer);
        setWidth(Math.ceil(across * finer));
        setHeight(Math.ceil(down * finer));
        return finer;
    }

    /** Paints them as they lie now. */
    void paint(List<RegionMark> marks, Viewport view) {
        double finer = refine();
        GraphicsContext pen = getGraphicsContext2D();
        pen.setTransform(finer, 0, 0, finer, 0, 0);
        pen.clearRect(0, 0, across + 1, down + 1);
        List<RegionMark> seen =
                marks.stream().filter(mark -> isSeen(mark, view)).toList();
        boolean isNumbered = seen.size() <= NUMBERED;
        pen.setLineJoin(StrokeLineJoin.MITER);
        for (RegionMark mark : seen) {
            mark.region().ifPresent(region -> outline(region, view, isNumbered, pen));
        }
        if (isNumbered) {
            pen.setFont(FONT);
            pen.setTextAlign(TextAlignment.CENTER);
            pen.setTextBaseline(VPos.CENTER);
            seen.forEach(mark -> number(mark, view, finer, pen));
        }
    }

    /** A region of which a line or the number is in the stage. */
    private static boolean isSeen(RegionMark mark, Viewport view) {
        return mark.region()
                .map(Region::bounds)
                .map(view::toStage)
                .filter(area -> area.x() <= view.stage().width() + Hit.DISC
                        && area.y() <= view.stage().height() + Hit.DISC
                        && area.x() + area.width() >= -Hit.DISC
                        && area.y() + area.height() >= -Hit.DISC)
                .isPresent();
    }

    private static void outline(Region region, Viewport view, boolean isNumbered, GraphicsContext pen) {
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        if (isPoint && isNumbered) {
            return; // it is its number
        }
        pen.beginPath();
        if (isPoint) {
            Spot at = Hit.firstCorner(region, view);
            pen.arc(at.x(), at.y(), SMALL, SMALL, 0, 360);
        } else if (region instanceof Region.Polygon) {
            polygon(Hit.corners(region, view), pen);
        } else {
            rectangle(view.toStage(region.bounds()), pen);
        }
        pen.setStroke(HALO);
        pen.setLineWidth(HALO_WIDTH);
        pen.stroke();
        pen.setStroke(Color.WHITE);
        pen.setLineWidth(LINE_WIDTH);
        pen.stroke();
    }

    private static void polygon(List<Spot> corners, GraphicsContext pen) {
        pen.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> pen.lineTo(corner.x(), corner.y()));
        pen.closePath();
    }

    private static void rectangle(Area area, GraphicsContext pen) {
        double left = Math.rint(area.x());
        double top = Math.rint(area.y());
        pen.rect(
                left,
                top,
                Math.max(1, Math.rint(area.x() + area.width()) - left),
                Math.max(1, Math.rint(area.y() + area.height()) - top));
    }

    private static void number(RegionMark mark, Viewport view, double finer, GraphicsContext pen) {
        mark.region().map(region -> Hit.firstCorner(region, view)).ifPresent(at -> {
            double size = finer * DiscSize.of(view);
            pen.setTransform(size, 0, 0, size, Math.rint(at.x()) * finer, Math.rint(at.y()) * finer);
            pen.setFill(DISC_HALO);
            circle(Hit.DISC, pen);
            pen.setFill(DISC);
            circle(RADIUS, pen);
            pen.setStroke(Color.WHITE);
            pen.setLineWidth(LINE_WIDTH);
            pen.strokeOval(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
            pen.setFill(Color.WHITE);
            pen.fillText(String.valueOf(mark.number()), 0, 0);
        });
    }

    private static void circle(double radius, GraphicsContext pen) {
        pen.fillOval(-radius, -radius, 2 * radius, 2 * radius);
    }
}
