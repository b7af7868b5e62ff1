package org.caveat.ui.shell;

import javafx.scene.CacheHint;
import javafx.scene.layout.Region;

/**
 * The shadow of what floats, painted once and kept: as an effect of the floating node itself it would be blurred anew with
 * every letter that somebody types there.
 */
final class Shadow extends Region {
    private final Region node;

    private Shadow(Region node) {
        this.node = node;
        getStyleClass().add("floating-shadow");
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
        opacityProperty().bind(node.opacityProperty());
        node.layoutXProperty().addListener(moved -> follow());
        node.layoutYProperty().addListener(moved -> follow());
        node.widthProperty().addListener(resized -> follow());
        node.heightProperty().addListener(resized -> follow());
    }

    /** Goes behind a node, and with it. */
    static Region under(Region node) {
        return new Shadow(node);
    }

    private void follow() {
        resizeRelocate(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight());
    }
}
