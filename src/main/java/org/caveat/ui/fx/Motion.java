package org.caveat.ui.fx;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/** What moves in the window, and how long: never longer than a moment, and not at all where the person wants none. */
public final class Motion {
    /** On the root of a scene in which nothing moves. */
    public static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    /** How long a picture that arrives takes to be seen. */
    public static final Duration ARRIVAL = Duration.millis(80);

    /** How long a panel takes to be seen. */
    public static final Duration PANEL = Duration.millis(120);

    private Motion() {}

    /** Lets something appear that has come. */
    public static void fadeIn(Node node, Duration duration) {
        if (!moves(node.getScene())) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(duration, node);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private static boolean moves(Scene scene) {
        return scene != null && !scene.getRoot().getPseudoClassStates().contains(STILL);
    }
}
