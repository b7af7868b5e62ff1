package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour of the window: by keys, beside the real controls, and in nobody's way. */
class TourByKeysTest {
    private static final String CALLOUT = ".tour-callout";

    @TempDir
    Path home;

    @TempDir
    Path place;

    private Path samples = Path.of("");

    @BeforeEach
    void bringTheSamples() throws IOException {
        samples = Samples.copyTo(place.resolve("samples"));
    }

    private RealWindow onTour() {
        RealWindow window = RealWindow.forANewcomer(home, samples);
        window.size(1440, 900).rest();
        Tabbing.to(window, "Open the samples");
        window.press(KeyCode.SPACE).rest();
        window.awaiting("the tour", () -> window.has(CALLOUT)).rest();
        return window;
    }

    @Test
    void whoOpensTheSamplesForTheFirstTimeIsTakenRoundThemInFiveSteps() {
        try (RealWindow window = onTour()) {
            at(window, "Step 1 of 5", "A photograph and its caption", ".headline-field");
            window.press(KeyCode.ENTER).rest();
            at(window, "Step 2 of 5", "The nine questions", ".questions-panel");
            window.press(KeyCode.ENTER).rest();
            at(window, "Step 3 of 5", "A caveat, and what it rests on", ".source-box");
            window.press(KeyCode.LEFT).rest();
            at(window, "Step 2 of 5", "The nine questions", ".questions-panel");
            window.press(KeyCode.ENTER).press(KeyCode.ENTER).rest();
            at(window, "Step 4 of 5", "A part of the picture", ".draw-rectangle");
            window.press(KeyCode.ENTER).rest();
            at(window, "Step 5 of 5", "Export", ".export-button");
            window.press(KeyCode.ENTER).rest();
            assertThat(Toolkit.on(() -> window.has(CALLOUT))).isFalse();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void itIsRememberedThatItWasSeenAndCanBeTakenAgainFromTheKeysAndTheCommands() {
        try (RealWindow window = onTour()) {
            window.press(KeyCode.ESCAPE);
        }
        try (RealWindow window = RealWindow.forANewcomer(home, samples)) {
            window.size(1440, 900).rest().awaiting("the photographs", () -> window.has(".photo-cell"));
            assertThat(Toolkit.on(() -> window.has(CALLOUT))).isFalse();
            window.press(KeyCode.F1);
            Tabbing.to(window, "Take the tour");
            window.press(KeyCode.SPACE).rest();
            at(window, "Step 1 of 5", "A photograph and its caption", ".headline-field");
            window.press(KeyCode.ENTER).rest().press(KeyCode.CONTROL, KeyCode.K);
            window.type("take the tour").press(KeyCode.ENTER).rest();
            at(window, "Step 1 of 5", "A photograph and its caption", ".headline-field");
        }
    }

    @Test
    void itCanBeLeftAtAnyTimeAndTheKeyboardGoesBackToWhereItWas() {
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples)).size(1440, 900)) {
            window.rest().press(KeyCode.ENTER).rest().press(KeyCode.F2).rest();
            Node headline = owner(window);
            begin(window);
            window.press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.ENTER)
                    .rest();
            Tabbing.to(window, "Leave the tour");
            window.press(KeyCode.ENTER).rest();
            assertThat(Toolkit.on(() -> window.has(CALLOUT))).isFalse();
            assertThat(owner(window)).isSameAs(headline);
        }
    }

    @Test
    void whatIsTypedDuringTheTourStaysAndTheToursStepsDoNotTakeItAway() {
        try (RealWindow window = onTour()) {
            Tabbing.backTo(window, "Headline");
            String before = ((TextInputControl) owner(window)).getText();
            window.press(KeyCode.END).type(" seen");
            assertThat(((TextInputControl) owner(window)).getText()).isEqualTo(before + " seen");
            window.pressButton("Next").rest().pressButton("Next").rest();
            Toolkit.run(() -> window.node(".source-box .text-area").requestFocus());
            window.type("A letter")
                    .pressButton("Back")
                    .rest()
                    .pressButton("Next")
                    .rest();
            assertThat(Toolkit.on(() -> ((TextInputControl) window.node(".source-box .text-area")).getText()))
                    .isEqualTo("A letter");
            window.pressButton("Back").rest().pressButton("Back").rest();
            assertThat(Toolkit.on(() -> ((TextInputControl) window.node(".headline-field")).getText()))
                    .isEqualTo(before + " seen");
            // whoever types is not disturbed by the end of it
            Toolkit.run(() -> window.node(".headline-field").requestFocus());
            window.press(KeyCode.ESCAPE).rest();
            assertThat(Toolkit.on(() -> window.has(CALLOUT))).isFalse();
            assertThat(owner(window)).isSameAs(window.node(".headline-field"));
        }
    }

    @Test
    void theRestOfTheWindowWorksOn() {
        try (RealWindow window = onTour()) {
            window.click("Export…");
            window.awaiting("the export", () -> window.has(".export-view"));
            window.press(KeyCode.ESCAPE).rest();
            assertThat(Toolkit.on(() -> window.has(CALLOUT))).isTrue();
            window.click("Contact sheet").rest();
            assertThat(Toolkit.on(() -> window.has(CALLOUT) && window.has(".photo-cell")))
                    .isTrue();
        }
    }

    @Test
    void theCalloutGoesWithItsControlWhenTheWindowBecomesSmallerAndIsWholeAtTwiceTheSize() {
        try (RealWindow window = onTour()) {
            Bounds before = bounds(window, CALLOUT);
            window.size(1100, 700).rest();
            assertThat(bounds(window, CALLOUT)).isNotEqualTo(before);
            at(window, "Step 1 of 5", "A photograph and its caption", ".headline-field");
            for (int larger = 0; larger < 10; larger++) {
                window.press(KeyCode.CONTROL, KeyCode.PLUS);
            }
            window.size(1440, 900).rest();
            for (int step = 0; step < 4; step++) {
                assertThat(isInWindow(window)).isTrue();
                assertThat(Toolkit.on(() -> window.has(".tour-arrow")))
                        .as("step %d points", step + 1)
                        .isTrue();
                window.press(KeyCode.ENTER).rest();
            }
            assertThat(isInWindow(window)).isTrue();
        }
    }

    @Test
    void inAWindowFromRightToLeftItStandsOnTheOtherSide() {
        try (RealWindow window = onTour()) {
            assertThat(bounds(window, CALLOUT).getMaxX())
                    .isLessThan(bounds(window, ".headline-field").getMinX());
            Toolkit.run(() -> window.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
            window.rest();
            assertThat(bounds(window, CALLOUT).getMinX())
                    .isGreaterThan(bounds(window, ".headline-field").getMaxX());
            window.press(KeyCode.LEFT).rest();
            at(window, "Step 2 of 5", "The nine questions", ".questions-panel");
        }
    }

    private static void begin(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("take the tour")
                .press(KeyCode.ENTER)
                .rest();
    }

    /** The callout has the keyboard, says itself, covers nothing of what it is about, and points at it. */
    private static void at(RealWindow window, String place, String title, String control) {
        Node callout = window.node(CALLOUT);
        assertThat(owner(window)).as(title).isSameAs(callout);
        assertThat(callout.getAccessibleRole()).isEqualTo(AccessibleRole.DIALOG);
        assertThat(callout.getAccessibleText()).startsWith(place + ": " + title + ". ");
        assertThat(callout.getAccessibleHelp()).contains("Esc");
        assertThat(bounds(window, CALLOUT).intersects(bounds(window, control)))
                .as(title)
                .isFalse();
        assertThat(bounds(window, ".tour-frame").contains(bounds(window, control)))
                .as(title)
                .isTrue();
        assertThat(Toolkit.on(() -> window.has(".tour-arrow"))).as(title).isTrue();
    }

    private static boolean isInWindow(RealWindow window) {
        Bounds at = bounds(window, CALLOUT);
        return at.getMinX() >= 0
                && at.getMinY() >= 0
                && at.getMaxX() <= window.scene().getWidth()
                && at.getMaxY() <= window.scene().getHeight();
    }

    private static Bounds bounds(RealWindow window, String selector) {
        Node node = Toolkit.on(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .findFirst()
                .orElseThrow());
        return Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Node owner(RealWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner());
    }
}
