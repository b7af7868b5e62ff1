package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region.Rectangle;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photograph replaced by another size under its sidecar: said, and scaled by the curator's word alone. */
class OtherSizeTest {
    private static final String SCALE = "Scale the regions";
    private static final String KEEP = "They fit as they are";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theRegionsAreScaledInOneStepThatCanBeUndone() throws IOException {
        bring(200, 150);
        try (RealWindow window = open()) {
            assertThat(notice(window))
                    .isEqualTo(
                            "The picture is now 200 × 150 pixels; the regions were drawn on 400 × 300. They are shown "
                                    + "as they were drawn, until you decide.");
            window.pressButton(SCALE).rest();
            window.awaiting("no more notice", () -> !window.has(".other-size"));
            AnnotatedPhotograph scaled = said();
            assertThat(scaled.caveat("box").flatMap(one -> one.region())).contains(new Rectangle(50, 50, 20, 10));
            assertThat(scaled.caveat("left").flatMap(one -> one.beyond()).flatMap(Beyond::at))
                    .contains(75);
            assertThat(scaled.photograph().get(PhotographFields.WIDTH)).contains(200);
            assertThat(scaled.photograph().get(PhotographFields.FIXITY)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            window.awaiting("the notice again", () -> window.has(".other-size"));
            assertThat(said().caveat("box").flatMap(one -> one.region())).contains(new Rectangle(100, 100, 40, 20));
            assertThat(said().photograph().get(PhotographFields.FIXITY)).hasSize(1);
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void whatFitsAsItIsStays() throws IOException {
        bring(200, 150);
        try (RealWindow window = open()) {
            window.pressButton(KEEP).rest();
            window.awaiting("no more notice", () -> !window.has(".other-size"));
            assertThat(said().caveat("box").flatMap(one -> one.region())).contains(new Rectangle(100, 100, 40, 20));
            assertThat(said().photograph().get(PhotographFields.HEIGHT)).contains(150);
        }
    }

    @Test
    void whereTheProportionsAreOthersNothingCanBeScaled() throws IOException {
        bring(200, 190);
        try (RealWindow window = open()) {
            assertThat(notice(window)).contains("Its proportions are others, so they cannot be scaled");
            assertThat(Toolkit.on(() -> window.canClick(SCALE))).isFalse();
            assertThat(Toolkit.on(() -> window.canClick(KEEP))).isTrue();
        }
    }

    @Test
    void untilItIsDecidedNothingIsTakenOverAndNothingIsDrawn() throws IOException {
        bring(200, 150);
        try (RealWindow window = open()) {
            window.press(KeyCode.R);
            assertThat(window.hasWords("First say, above the picture, whether what was drawn on the former one fits."))
                    .isTrue();
            window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            window.press(KeyCode.F2).paste("A headline").press(KeyCode.ESCAPE).rest();
            window.awaiting(
                    "the headline on disk", () -> said().photograph().titles().size() == 1);
            AnnotatedPhotograph saved = said();
            assertThat(saved.caveats()).hasSize(2);
            assertThat(saved.photograph().get(PhotographFields.WIDTH)).contains(400);
            assertThat(saved.photograph().get(PhotographFields.BYTE_SIZE)).contains(7L);
            assertThat(saved.photograph().get(PhotographFields.FIXITY)).hasSize(1);
            assertThat(Toolkit.on(() -> window.has(".other-size"))).isTrue();
        }
    }

    @Test
    void theNoticeStandsAboveTheTableAlone() throws IOException {
        bring(200, 150);
        try (RealWindow window = open()) {
            window.press(KeyCode.G).rest();
            assertThat(Toolkit.on(() -> window.has(".other-size"))).isFalse();
            window.press(KeyCode.E).rest();
            assertThat(Toolkit.on(() -> window.has(".other-size"))).isTrue();
        }
    }

    private void bring(int width, int height) throws IOException {
        Told told = Told.nothing("a.png")
                .caveat("box", Kind.IDENTITY, "A boat.")
                .at("box", new Rectangle(100, 100, 40, 20))
                .caveat("left", Kind.OUTSIDE, "A quay.")
                .beyond("left", "left", 150);
        AnnotatedPhotograph state = told.state();
        Fixity digest = new Fixity(Fixity.SHA_256, "0".repeat(64), Optional.empty(), Foreign.NONE);
        new Told(state.with(state.photograph()
                        .with(PhotographFields.WIDTH, Optional.of(400))
                        .with(PhotographFields.HEIGHT, Optional.of(300))
                        .with(PhotographFields.BYTE_SIZE, Optional.of(7L))
                        .with(PhotographFields.FIXITY, List.of(digest))))
                .beside(folder.resolve("a.png"));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("a.png").toFile());
    }

    private AnnotatedPhotograph said() {
        try {
            return new SidecarJson(Messages.english()).read(RealWindow.text(folder.resolve("a.png.caveat.json")));
        } catch (UnreadableSidecar unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String notice(RealWindow window) {
        return Toolkit.on(() -> ((Labeled) window.node(".other-size .notice-sentence")).getText());
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve("a.png")))
                .size(1440, 900)
                .rest();
    }
}
