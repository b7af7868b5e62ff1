package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.caveat.reliability.share.Share;
import org.caveat.ui.DrivenProgram;

/**
 * The program on a share that does not answer, then answers slowly, then no more; in a process of its own. What a curator
 * does there goes on, and the window's own thread asks nothing of any file.
 */
final class SlowShareTrial {
    /** Edits made, of which the two last are made while the share is dead. */
    static final List<String> SAID =
            List.of("slowly 0", "slowly 1", "slowly 2", "said to a dead share", "and once more");

    private final Path share;
    private final DrivenProgram program;

    private SlowShareTrial(Path top) {
        share = top.resolve("share");
        Share.is(share);
        Share.watch(top.resolve("home"));
        Share.slow(Duration.ofMillis(50));
        Share.die();
        program = DrivenProgram.open(top.resolve("home"));
    }

    public static void main(String[] arguments) {
        OwnProcess.end(() -> {
            SlowShareTrial trial = new SlowShareTrial(Path.of(arguments[0]));
            trial.opensNothingAndIsLeft();
            trial.worksSlowly();
            trial.givesUpAnExport();
            trial.keepsWhatIsTypedAndCloses();
            assertThat(Share.byTheWindow())
                    .as("asked by the window's own thread")
                    .isEmpty();
        });
    }

    private void opensNothingAndIsLeft() {
        program.awaitingWords("Opening " + share);
        program.awaiting("the share to be asked", () -> Share.held() > 0);
        program.pressButton("Stop");
        program.awaitingWords("Open the samples");
    }

    private void worksSlowly() {
        Share.live();
        program.pressFirst(".recent-row");
        program.awaiting("the photographs", () -> program.count(".cell") > 3);
        program.press(KeyCode.PAGE_DOWN).press(KeyCode.HOME).press(KeyCode.E);
        for (String words : SAID.subList(0, 3)) {
            program.headline(words);
            program.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
        }
        program.awaiting("all to be saved", () -> !program.has("Saving") && program.has("Saved"));
        assertThat(Share.calls()).isGreaterThan(100);
    }

    /** An export that waits for a dead share is given up at once; the window is as it was. */
    private void givesUpAnExport() {
        program.press(KeyCode.CONTROL, KeyCode.E);
        program.awaiting("the export to be ready", () -> program.can("Export"));
        Share.die();
        program.pressButton("Export");
        program.awaiting("the share to be asked", () -> Share.held() > 0);
        program.pressButton("Stop");
        program.awaiting("the export to be ready again", () -> program.can("Export"));
        program.press(KeyCode.ESCAPE);
    }

    private void keepsWhatIsTypedAndCloses() throws Exception {
        program.headline(SAID.get(3));
        program.awaitingWords("its folder does not answer. What you typed is kept on this computer");
        program.screenshot("share-dead");
        program.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
        program.headline(SAID.get(4));
        program.askToClose();
        program.awaitingWords("The folder does not answer. What you said of 2 photographs is not saved yet.");
        program.screenshot("share-dead-leaving");
        program.pressLast("Go on; it will be offered next time");
        assertThat(program.end()).isZero();
        assertThat(Files.exists(share.getParent().resolve("home/data/caveat/crash.log")))
                .as("a crash log")
                .isFalse();
    }
}
