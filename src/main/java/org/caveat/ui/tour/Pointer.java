package org.caveat.ui.tour;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** The arrow from a callout to the control that it is about. */
final class Pointer extends Group {
    private static final double LENGTH = 10;
    private static final double HALF = 9;

    private final Polygon ground = new Polygon();
    private final Polyline edge = new Polyline();

    Pointer() {
        ground.getStyleClass().add("tour-arrow");
        edge.getStyleClass().add("tour-arrow-edge");
        getChildren().addAll(ground, edge);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Stands on the edge of the callout that is towards the control; nowhere, where nothing is pointed at. */
    void point(CalloutPlace place, Region callout) {
        setVisible(place.side().isPresent());
        place.side().ifPresent(side -> {
            double left = callout.getLayoutX();
            double top = callout.getLayoutY();
            switch (side) {
                case BEFORE -> stand(left + callout.getWidth(), top + place.arrow(), 1, 0);
                case AFTER -> stand(left, top + place.arrow(), -1, 0);
                case ABOVE -> stand(left + place.arrow(), top + callout.getHeight(), 0, 1);
                case BELOW -> stand(left + place.arrow(), top, 0, -1);
            }
        });
    }

    /** At a point of the edge, towards a direction. The ground goes a little into the callout, over its edge. */
    private void stand(double x, double y, int towardsX, int towardsY) {
        double tipX = x + towardsX * LENGTH;
        double tipY = y + towardsY * LENGTH;
        double acrossX = Math.abs(towardsY) * HALF;
        double acrossY = Math.abs(towardsX) * HALF;
        double inX = x - towardsX;
        double inY = y - towardsY;
        ground.getPoints().setAll(inX - acrossX, inY - acrossY, tipX, tipY, inX + acrossX, inY + acrossY);
        edge.getPoints().setAll(inX - acrossX, inY - acrossY, tipX, tipY, inX + acrossX, inY + acrossY);
    }
}
