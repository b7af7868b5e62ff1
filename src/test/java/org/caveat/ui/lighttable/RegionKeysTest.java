package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
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

/** Regions drawn, changed and taken away in the whole window, by the keys alone. */
class RegionKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String FRAME = "urn:uuid:1";
    private static final String WORDS = "The boats were moved before the picture was made.";
    private static final Rectangle PLACE = new Rectangle(150, 330, 220, 160);
    private static final Polygon SHAPE =
            Polygon.of(List.of(new Point(480, 200), new Point(760, 230), new Point(800, 420)));

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringAPhotograph() throws IOException {
        Files.copy(Samples.photograph(BOATS), folder.resolve(BOATS));
        Told.nothing(BOATS)
                .caveat(FRAME, Kind.BEFORE, WORDS)
                .at(FRAME, PLACE)
                .caveat("urn:uuid:2", Kind.AFTER, "What became of the house is told by nobody.")
                .at("urn:uuid:2", SHAPE)
                .beside(folder.resolve(BOATS));
    }

    @Test
    void aRegionIsNudgedTakenAwayAndBroughtBackAndItsCaveatStays() {
        try (RealWindow window = open()) {
            window.press(KeyCode.TAB).rest();
            assertThat(aloud(window)).contains("Region 1").contains("Before");
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.DOWN);
            awaiting(window, Optional.of(new Rectangle(152, 340, 220, 160)));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaiting(window, Optional.of(PLACE));
            window.press(KeyCode.DELETE);
            awaiting(window, Optional.empty());
            assertThat(said(FRAME).orElseThrow().texts().get(0).value()).isEqualTo(WORDS);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            awaiting(window, Optional.of(PLACE));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aHandleIsMovedByTheArrowsAndTheKeyboardGoesOnToTheNextRegion() {
        try (RealWindow window = open()) {
            window.press(KeyCode.TAB).press(KeyCode.ENTER).press(KeyCode.LEFT);
            awaiting(window, Optional.of(new Rectangle(149, 330, 221, 160)));
            window.press(KeyCode.ESCAPE).press(KeyCode.TAB);
            assertThat(aloud(window)).contains("Region 2");
            assertThat(window.has(".region-label")).as("the few words").isTrue();
            assertThat(window.hasWords("After the instant · What became of the house is told by nobody."))
                    .isTrue();
            window.press(KeyCode.Y);
            assertThat(window.hasWords("Regions are hidden. Y shows them.")).isTrue();
            assertThat(Toolkit.on(() -> window.has(".region"))).isFalse();
            window.press(KeyCode.Y);
            assertThat(Toolkit.on(() -> window.has(".region"))).isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aPolygonThatIsDrawnIsWhatTheNextAnswerIsAbout() {
        try (RealWindow window = open()) {
            window.press(KeyCode.P).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(window.hasWords("What you drew will be the part of the picture it is about."))
                    .isTrue();
            window.press(KeyCode.DIGIT9).rest();
            window.paste("A scratch in the plate.").press(KeyCode.CONTROL, KeyCode.ENTER);
            window.awaiting("the answer", () -> RealWindow.text(folder.resolve(BOATS + ".caveat.json"))
                    .contains("A scratch in the plate."));
            String sidecar = RealWindow.text(folder.resolve(BOATS + ".caveat.json"));
            assertThat(sidecar.split("SvgSelector", -1))
                    .as("that which was there, and the new one")
                    .hasSize(3);
            assertThat(window.failures()).isEmpty();
        }
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve(BOATS)))
                .size(1440, 900)
                .rest();
    }

    private static String aloud(RealWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleText());
    }

    /** Waits until the sidecar says where a caveat stands, or that it stands nowhere. */
    private void awaiting(RealWindow window, Optional<Region> place) {
        window.awaiting(
                "the place " + place, () -> said(FRAME).flatMap(Caveat::region).equals(place));
    }

    /** What the sidecar says of a caveat. */
    private Optional<Caveat> said(String id) {
        try {
            Path sidecar = folder.resolve(BOATS + ".caveat.json");
            return new SidecarJson(Messages.english())
                    .read(Files.readString(sidecar))
                    .caveat(id);
        } catch (IOException | UnreadableSidecar fault) {
            throw new AssertionError(fault);
        }
    }
}
