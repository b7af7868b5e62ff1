package org.caveat.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How fine the screen is where something is shown. */
public final class Density {
    private Density() {}

    /** Pixels of the screen for one of a node, each way: those of the screen itself, times how large the window is shown. */
    public static double of(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        double screen = window == null ? 1 : window.getRenderScaleX();
        return screen * Math.max(1, enlarged(node));
    }

    /** How much larger a node is shown than it is laid out, the pixels of the screen not counted. */
    public static double enlarged(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }
}
