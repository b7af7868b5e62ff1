package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.reliability.share.Share;
import org.caveat.ui.DrivenProgram;
import org.caveat.ui.Toolkit;

/**
 * The program on a share that answers slowly and then no more, in a process of its own: what a curator does there, and that
 * the window's own thread asks nothing of a file meanwhile.
 */
final class SlowShareTrial {
    private final Path top;
    private final Path share;
    private final DrivenProgram program;

    private SlowShareTrial(Path top) {
        this.top = top;
        this.share = top.resolve("share");
        Share.is(share);
        Share.watch(top.resolve("home"));
        Share.slow(Duration.ofMillis(50));
        this.program = DrivenProgram.open(top.resolve("home"), share);
    }

    public static void main(String[] arguments) throws Exception {
        OwnProcess.end(() -> {
            SlowShareTrial trial = new SlowShareTrial(Path.of(arguments[0]));
            trial.slowly();
            System.out.println("slow over");
            trial.dead();
        });
    }

    private void slowly() {
        program.awaiting("the photographs", () -> program.count(".cell") > 3);
        program.press(KeyCode.PAGE_DOWN).press(KeyCode.HOME);
        program.press(KeyCode.E);
        for (int photograph = 0; photograph < 3; photograph++) {
            program.headline("slowly " + photograph);
            program.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
        }
        System.out.println("typed");
        program.screenshot("slow-2");
        program.awaitingWords("Saved");
        program.screenshot("slow-3");
        System.out.println(Share.calls());
        windowAskedNothing();
    }

    private void windowAskedNothing() {
        assertThat(Share.byTheWindow()).isEmpty();
    }

    private void dead() throws Exception {
        Share.die();
        program.headline("typed while the share is dead");
        program.awaitingWords("does not answer");
        program.screenshot("dead-1");
        program.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
        program.headline("typed of another one");
        program.screenshot("dead-2");
        program.askToClose();
        program.screenshot("dead-3");
        program.awaitingWords("The folder does not answer.");
        program.screenshot("dead-4");
        program.pressButton("Go on; it will be offered next time");
        System.out.println(program.end());
        windowAskedNothing();
    }
}
