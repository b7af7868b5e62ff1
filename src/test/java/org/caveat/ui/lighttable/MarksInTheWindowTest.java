package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks beyond the frame, in the whole window and down to the sidecar: set, moved and taken off by keys and by mouse. */
class MarksInTheWindowTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String HOME = "lange-dust-bowl-home.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void bringTwoPhotographs() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String file : new String[] {BOATS, HOME}) {
            Files.copy(Samples.photograph(file), folder.resolve(file));
        }
        Told.nothing(HOME)
                .caveat("urn:uuid:1", Kind.OUTSIDE, "A car stood there.")
                .beyond("urn:uuid:1", "top", 300)
                .beside(folder.resolve(HOME));
    }

    @Test
    void byTheKeysAloneAMarkIsSetAtTheCameraAndWhoStoodThereIsAsked() {
        try (RealWindow window = open(BOATS)) {
            window.press(KeyCode.F)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.RIGHT)
                    .press(KeyCode.ENTER);
            window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
            assertThat(window.hasWords("The mark you set will stand at the camera."))
                    .isTrue();
            window.paste("Beato stood on the hill.")
                    .press(KeyCode.CONTROL, KeyCode.ENTER)
                    .rest();
            Caveat said = only(BOATS);
            assertThat(said.kind()).isEqualTo(Kind.MAKING);
            assertThat(said.beyond().map(Beyond::edge)).contains("camera");
            assertThat(said.region()).isEmpty();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aClickOnTheMatSetsAMarkThereAndWhatWasOutsideIsAsked() {
        try (RealWindow window = open(BOATS)) {
            Bounds picture = onScreen(window, ".bevel-in");
            Point2D left = new Point2D(picture.getMinX() - 30, picture.getCenterY());
            window.press(KeyCode.F).drag(left, left);
            window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
            window.paste("The harbour.").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
            Caveat said = only(BOATS);
            assertThat(said.kind()).isEqualTo(Kind.OUTSIDE);
            assertThat(said.beyond().map(Beyond::edge)).contains("left");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aMarkIsDraggedToAnotherEdgeAndBackByUndo() {
        try (RealWindow window = open(HOME)) {
            Bounds picture = onScreen(window, ".bevel-in");
            Bounds disc = onScreen(window, ".beyond .beyond-disc");
            window.drag(
                    new Point2D(disc.getCenterX(), disc.getCenterY()),
                    new Point2D(picture.getMaxX() + 30, picture.getCenterY()));
            awaitEdge(window, "right");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaitEdge(window, "top");
            assertThat(only(HOME).beyond().flatMap(Beyond::at)).contains(300);
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void theArrowsMoveASelectedMarkInOneStepAndDeleteTakesItOffAndLeavesTheCaveat() {
        try (RealWindow window = open(HOME)) {
            Bounds disc = onScreen(window, ".beyond .beyond-disc");
            Point2D middle = new Point2D(disc.getCenterX(), disc.getCenterY());
            window.drag(middle, middle)
                    .press(KeyCode.SHIFT, KeyCode.LEFT)
                    .press(KeyCode.DOWN)
                    .press(KeyCode.DOWN);
            awaitEdge(window, "left");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaitEdge(window, "top");
            assertThat(only(HOME).beyond().flatMap(Beyond::at)).contains(300);
            window.press(KeyCode.DELETE);
            awaitEdge(window, "");
            assertThat(only(HOME).texts()).hasSize(1);
            assertThat(window.failures()).isEmpty();
        }
    }

    private void awaitEdge(RealWindow window, String edge) {
        window.rest()
                .awaiting(
                        "the mark at the edge “" + edge + "”",
                        () -> only(HOME).beyond().map(Beyond::edge).orElse("").equals(edge));
    }

    private static Bounds onScreen(RealWindow window, String selector) {
        Node node = window.node(selector);
        return Toolkit.on(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private Caveat only(String photograph) {
        String sidecar = RealWindow.text(folder.resolve(photograph + ".caveat.json"));
        try {
            AnnotatedPhotograph said = new SidecarJson(Messages.english()).read(sidecar);
            assertThat(said.caveats()).hasSize(1);
            return said.caveats().get(0);
        } catch (UnreadableSidecar unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private RealWindow open(String photograph) {
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve(photograph)))
                .size(1440, 900)
                .rest();
    }
}
