package org.caveat.ui.fx;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.caveat.work.Failures;

/** Does something once all that is shown is laid out: where a thing stands is known only then. */
public final class AfterLayout {
    /** Nothing that is laid out as it should be needs so many. */
    private static final int MOST_LAYOUTS = 8;

    private AfterLayout() {}

    /** Does it once, after the next layout of the window that the node is in; of one that is in none, nothing. */
    public static void of(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            new Waiting(scene, action).begin();
        }
    }

    /**
     * Does it after the next layout, and again after each that follows, until one left everything where it was: lines that
     * were broken anew make things higher or lower. Twice at the least, and not for ever.
     *
     * @param where what may move; compared before and after
     */
    public static void untilStill(Node node, Supplier<?> where, Runnable action) {
        again(node, where, action, MOST_LAYOUTS);
    }

    private static void again(Node node, Supplier<?> where, Runnable action, int left) {
        of(node, () -> {
            Object before = where.get();
            action.run();
            of(node, () -> {
                boolean isStill = where.get().equals(before);
                action.run();
                if (!isStill && left > 0) {
                    again(node, where, action, left - 1);
                }
            });
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
