package org.caveat.ui.shell;

import java.util.List;
import javafx.beans.Observable;
import javafx.scene.CacheHint;
import javafx.scene.layout.Region;
import org.caveat.ui.fx.Subscriptions;

/**
 * The shadow of what floats, painted once and kept: as an effect of the floating node itself it would be blurred anew with
 * every letter that somebody types there.
 */
final class Shadow extends Region {
    private final Region node;

    private Shadow(Region node, Subscriptions whileShown) {
        this.node = node;
        getStyleClass().add("floating-shadow");
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
        whileShown.bind(opacityProperty(), node.opacityProperty());
        for (Observable moved :
                List.of(node.layoutXProperty(), node.layoutYProperty(), node.widthProperty(), node.heightProperty())) {
            whileShown.on(moved, this::follow);
        }
    }

    /** Goes behind a node, and with it, as long as it is shown. */
    static Region under(Region node, Subscriptions whileShown) {
        return new Shadow(node, whileShown);
    }

    private void follow() {
        resizeRelocate(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight());
    }
}
