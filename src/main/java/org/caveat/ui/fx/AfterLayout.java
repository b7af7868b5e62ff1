package org.caveat.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.caveat.work.Failures;

/** Does something once all that is shown is laid out: where a thing stands is known only then. */
public final class AfterLayout {
    private AfterLayout() {}

    /** Does it once, after the next layout of the window that the node is in; of one that is in none, nothing. */
    public static void of(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            new Waiting(scene, action).begin();
        }
    }

    /** Does it after the next layout, and after the one that follows: lines that were broken anew make things higher or lower. */
    public static void twice(Node node, Runnable action) {
        of(node, () -> {
            action.run();
            of(node, action);
        });
    }

    private record Waiting(Scene scene, Runnable action) implements Runnable {
        void begin() {
            scene.addPostLayoutPulseListener(this);
            Platform.requestNextPulse();
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            Failures.contain(action);
        }
    }
}
