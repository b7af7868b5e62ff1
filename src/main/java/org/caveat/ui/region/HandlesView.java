package org.caveat.ui.region;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.caveat.model.Region;
import org.caveat.ui.region.Viewport.Spot;

/** Paints the handles of the selected region, of one size whatever the zoom, and which of them is in hand. */
final class HandlesView extends Group {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final double OF_RECTANGLE = 8;
    private static final double OF_POLYGON = 6;
    private static final double MIDDLE = 4;

    HandlesView() {
        setMouseTransparent(true);
    }

    /** Paints those of a region; none, where there is none. */
    void show(Optional<Region> region, Optional<Handle> inHand, Viewport view) {
        getChildren().clear();
        region.ifPresent(now -> Handle.of(now).stream()
                .filter(handle -> isSeen(handle, now, view)
                        || inHand.filter(handle::equals).isPresent())
                .forEach(handle -> {
                    Rectangle square = square(handle, now, view);
                    square.pseudoClassStateChanged(
                            IN_HAND, inHand.filter(handle::equals).isPresent());
                    getChildren().add(square);
                }));
    }

    private static boolean isSeen(Handle handle, Region region, Viewport view) {
        Spot at = view.toStage(handle.in(region));
        boolean isInStage = at.x() >= 0
                && at.y() >= 0
                && at.x() <= view.stage().width()
                && at.y() <= view.stage().height();
        return isInStage && Hit.isOffered(handle, region, view);
    }

    private static Rectangle square(Handle handle, Region region, Viewport view) {
        Spot at = view.toStage(handle.in(region));
        double side = side(handle);
        // on whole pixels, so that its edge is sharp
        double x = Math.rint(at.x() - side / 2) + 0.5;
        double y = Math.rint(at.y() - side / 2) + 0.5;
        Rectangle square = new Rectangle(x, y, side - 1, side - 1);
        square.getStyleClass().add("region-handle");
        return square;
    }

    private static double side(Handle handle) {
        if (handle instanceof Handle.Middle) {
            return MIDDLE;
        }
        return handle instanceof Handle.Corner ? OF_POLYGON : OF_RECTANGLE;
    }
}
