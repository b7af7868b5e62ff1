package org.caveat.ui;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.caveat.shared.Shared;

/** The window toolkit, without a screen, started once for all tests. Waits for conditions and never for a time. */
public final class Toolkit {
    private static final long PATIENCE_SECONDS = 60;

    private Toolkit() {}

    /** Starts the toolkit, if no test before did. A test that needs it is skipped where the system cannot set text. */
    public static synchronized void start() {
        System.setProperty("headless.geometry", "1600x1000");
        try {
            CompletableFuture<Boolean> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
            await(started, "the toolkit to start");
        } catch (IllegalStateException alreadyStarted) {
            Platform.setImplicitExit(false);
        }
        Shared.needs(Lettering.IS_THERE, "Pango, FreeType, fontconfig and a font");
    }

    /** Does something on the toolkit's thread and gives back what comes of it. */
    public static <T> T on(Callable<T> action) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                result.complete(action.call());
            } catch (Throwable failure) { // it belongs to the test's thread
                result.completeExceptionally(failure);
            }
        };
        if (Platform.isFxApplicationThread()) { // asked from within a condition
            run.run();
        } else {
            Platform.runLater(run);
        }
        return await(result, "the toolkit's thread");
    }

    public static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until something holds, asking at every pulse. */
    public static void until(String what, BooleanSupplier condition) {
        start();
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer asking = on(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    ask(condition, held);
                }
            };
            timer.start();
            return timer;
        });
        try {
            await(held, what);
        } finally {
            run(asking::stop);
        }
    }

    private static void ask(BooleanSupplier condition, CompletableFuture<Boolean> held) {
        try {
            if (condition.getAsBoolean()) {
                held.complete(true);
            }
        } catch (RuntimeException | AssertionError failure) {
            held.completeExceptionally(failure);
        }
    }

    /** Lets the toolkit lay out and draw, twice: what a layout changed is laid out as well. */
    public static void pulses() {
        int[] seen = {0};
        until("two pulses", () -> ++seen[0] > 2);
    }

    private static <T> T await(CompletableFuture<T> result, String what) {
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return fail("waited in vain for " + what);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return fail("interrupted while waiting for " + what);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(failed.getCause());
        }
    }
}
