package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.reliability.share.Share;
import org.caveat.ui.DrivenProgram;
import org.caveat.ui.Toolkit;

/** The program in little memory, which runs out in a job, in an event and in a pulse; in a process of its own. */
final class StarvedTrial {
    /** Nobody may find this word in a crash log. */
    static final String SECRET = "Zwiebelsuppe";

    /** Times that memory or the stack runs out. */
    static final int SHORTAGES = 5;

    private static final String SHORT = "Memory ran short.";

    private final Path top;
    private final DrivenProgram program;
    private int edits;

    private StarvedTrial(Path top) {
        this.top = top;
        Share.is(top.resolve("share"));
        program = DrivenProgram.open(top.resolve("home"), top.resolve("share"));
    }

    public static void main(String[] arguments) {
        OwnProcess.end(() -> {
            StarvedTrial trial = new StarvedTrial(Path.of(arguments[0]));
            trial.worksBefore();
            trial.goesOnAfterAJobRanOut();
            trial.goesOnAfterAnEventRanOut();
            trial.goesOnAfterTheStackRanOut();
            trial.goesOnAfterListenersAndPulsesFailed();
            trial.logHoldsWhatWasDoneAndNoWord();
            trial.closes();
        });
    }

    private void worksBefore() {
        program.awaiting("the photographs", () -> program.count(".cell") > 1);
        program.press(KeyCode.E);
        said(SECRET + " one");
    }

    /** Says something, and waits until it is on disk. */
    private void said(String words) {
        program.headline(words);
        edits++;
        awaitOnDisk(words);
    }

    private void awaitOnDisk(String words) {
        program.awaiting(words + " to be on disk", () -> isOnDisk(words));
    }

    private boolean isOnDisk(String words) {
        Path sidecar = top.resolve("share/photo-0.jpg.caveat.json");
        try {
            return Files.exists(sidecar) && Files.readString(sidecar).contains('"' + words + '"');
        } catch (java.io.IOException beingReplaced) {
            return false;
        }
    }

    /** In the midst of a save: the words stay, are said to wait, and the next try brings them to disk. */
    private void goesOnAfterAJobRanOut() {
        AtomicInteger faults = new AtomicInteger();
        Share.visit(call -> {
            if (call.startsWith("open") && call.contains(".caveat.json") && faults.getAndIncrement() == 0) {
                eatAll();
            }
        });
        program.headline(SECRET + " two");
        edits++;
        program.awaitingWords(SHORT);
        program.screenshot("memory-short");
        awaitOnDisk(SECRET + " two");
        assertThat(faults.get()).isPositive();
    }

    private void goesOnAfterAnEventRanOut() {
        Platform.runLater(StarvedTrial::eatAll);
        Toolkit.pulses();
        Toolkit.run(() -> program.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F12) {
                eatAll();
            }
        }));
        program.press(KeyCode.F12);
        said(SECRET + " three");
        assertThat(timesSaid(SHORT)).isEqualTo(1);
    }

    private void goesOnAfterTheStackRanOut() {
        AtomicInteger faults = new AtomicInteger();
        Share.visit(call -> {
            if (call.startsWith("open") && call.contains(".caveat.json") && faults.getAndIncrement() == 0) {
                deep(1);
            }
        });
        program.headline(SECRET + " four");
        edits++;
        awaitOnDisk(SECRET + " four");
        Share.visit(call -> {});
        Platform.runLater(() -> deep(1));
        Toolkit.pulses();
        said(SECRET + " five");
    }

    /** Said once for each kind, however often it comes; what failed quotes what was typed. */
    private void goesOnAfterListenersAndPulsesFailed() {
        int before = timesSaid("did not expect");
        SimpleIntegerProperty listened = new SimpleIntegerProperty();
        AtomicInteger pulses = new AtomicInteger();
        Toolkit.run(() -> {
            listened.addListener(changed -> {
                throw new IllegalArgumentException("not a date: " + SECRET);
            });
            listened.set(1);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (pulses.incrementAndGet() == 100) {
                        stop(); // the toolkit runs no other timer as long as one fails
                    }
                    Integer.parseInt(SECRET);
                }
            }.start();
        });
        program.awaiting("a hundred failures", () -> pulses.get() >= 100);
        said(SECRET + " six");
        assertThat(timesSaid("did not expect")).isEqualTo(before + 2);
    }

    private int timesSaid(String words) {
        return program.said().split(words, -1).length - 1;
    }

    private void logHoldsWhatWasDoneAndNoWord() throws Exception {
        String log = Files.readString(top.resolve("home/data/caveat/crash.log"));
        assertThat(log)
                .contains("OutOfMemoryError", "StackOverflowError", "NumberFormatException", "for the 100th time")
                .contains("ui.command-headline", "ui.command-light-table", "inspector.headline")
                .doesNotContain(SECRET);
        assertThat(program.said()).doesNotContain(SECRET);
    }

    private void closes() throws Exception {
        program.askToCloseLast();
        assertThat(program.end()).isZero();
        assertThat(edits).isEqualTo(6);
    }

    private static void eatAll() {
        Object[] all = {};
        while (true) {
            all = new Object[] {all, new byte[1 << 20]};
        }
    }

    private static int deep(int depth) {
        return depth < 0 ? depth : deep(depth + 1) + depth;
    }
}
