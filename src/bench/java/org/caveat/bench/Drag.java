package org.caveat.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.caveat.ui.Toolkit;

/** A hand that drags the picture to and fro across the table, 60 times a second, and looks whether anything is bare. */
final class Drag implements AutoCloseable {
    private static final long FRAME = 1_000_000_000L / 60;
    private static final int STEP = 40;
    private static final int STROKE = 15;
    private static final Point2D BEGIN = new Point2D(720, 400);

    private final OpenTable table;
    private final Robot robot = Toolkit.on(Robot::new);

    Drag(OpenTable table) {
        this.table = table;
    }

    /** Drags for so many frames; gives in how many of them nothing lay under the middle of the stage. */
    int run(int frames) {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        Toolkit.run(() -> new AnimationTimer() {
            private long last;
            private int frame;
            private int bare;

            @Override
            public void handle(long now) {
                if (now - last < FRAME) {
                    return;
                }
                last = now;
                step(frame);
                bare += table.isSeen() ? 0 : 1;
                if (++frame >= frames) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                    stop();
                    done.complete(bare);
                }
            }
        }.start());
        return done.orTimeout(120, TimeUnit.SECONDS).join();
    }

    /** A stroke to the upper left, then the mouse is lifted and set down again; every fourth one goes back. */
    private void step(int frame) {
        int within = frame % STROKE;
        int way = frame / STROKE % 8 < 6 ? -1 : 1;
        if (within == 0) {
            robot.mouseRelease(MouseButton.PRIMARY);
            robot.mouseMove(BEGIN);
            robot.mousePress(MouseButton.PRIMARY);
        } else {
            robot.mouseMove(BEGIN.getX() + way * within * STEP / 2.0, BEGIN.getY() + way * within * STEP / 3.0);
        }
    }

    @Override
    public void close() {
        Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }
}
