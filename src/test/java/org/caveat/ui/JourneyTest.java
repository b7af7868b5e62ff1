package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Stance;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end, by the keys and the mouse of one person, in the whole window. */
class JourneyTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String CLAIM = "The people in the boats are not named.";

    @TempDir
    Path home;

    @TempDir
    Path place;

    private Path folder;

    /** Two photographs of which nothing is said yet. */
    @BeforeEach
    void bringPhotographs() throws IOException {
        folder = Files.createDirectory(place.resolve("box 1"));
        for (String photograph : List.of(BOATS, "osullivan-black-canyon.jpg")) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
    }

    @Test
    void aPersonOpensCaptionsDrawsSaysUndoesRedoesAndExports() throws Exception {
        Path photograph = folder.resolve(BOATS);
        byte[] original = Files.readAllBytes(photograph);
        FileTime time = Files.getLastModifiedTime(photograph);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.empty()).size(1440, 900)) {
            open(window);
            caption(window);
            drawAndSay(window);
            AnnotatedPhotograph said = state();
            undoAll(window);
            assertThat(state().photograph().titles()).as("the headline, undone").isEmpty();
            assertThat(state().caveats()).as("the caveats, undone").isEmpty();
            redoAll(window);
            assertThat(state().photograph()).as("the headline, again").isEqualTo(said.photograph());
            assertThat(state().caveats()).as("the caveats, again").isEqualTo(said.caveats());
            export(window);
            assertThat(window.failures()).isEmpty();
        }
        assertThat(photograph).hasBinaryContent(original);
        assertThat(Files.getLastModifiedTime(photograph)).isEqualTo(time);
    }

    private void open(RealWindow window) {
        window.chosen().next(folder);
        window.press(KeyCode.CONTROL, KeyCode.O).rest();
        window.awaiting("the contact sheet", () -> window.has(".photo-cell"));
    }

    private void caption(RealWindow window) throws Exception {
        window.press(KeyCode.HOME).press(KeyCode.F2).type("Boats on a river").press(KeyCode.ESCAPE);
        window.press(KeyCode.G).rest();
        assertThat(state().photograph().titles())
                .singleElement()
                .satisfies(title -> assertThat(title.text().value()).isEqualTo("Boats on a river"));
    }

    private void drawAndSay(RealWindow window) throws Exception {
        window.press(KeyCode.ENTER).rest().press(KeyCode.R);
        Node stage = window.node(".stage");
        Point2D middle = Toolkit.on(() -> stage.localToScreen(400, 380));
        window.drag(middle, middle.add(120, 60));
        window.awaiting("the nine questions", () -> window.has(".question-row"));
        window.press(KeyCode.DIGIT2)
                .awaiting("the question", () -> window.has(".open-question"))
                .type(CLAIM);
        toTheSource(window).type("The picture itself");
        window.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ESCAPE).rest();
        Caveat caveat = onlyCaveat();
        assertThat(caveat.kind()).isEqualTo(Kind.OUTSIDE);
        assertThat(caveat.texts()).singleElement().satisfies(text -> assertThat(text.value())
                .isEqualTo(CLAIM));
        assertThat(caveat.region()).get().isInstanceOf(Region.Rectangle.class);
        assertThat(caveat.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(evidence.source().citation()).isEqualTo("The picture itself");
        });
    }

    /** By the tabulator, from the words of the answer. */
    private static RealWindow toTheSource(RealWindow window) {
        int stops = 0;
        while (!Toolkit.on(
                () -> "What it rests on".equals(window.scene().getFocusOwner().getAccessibleText()))) {
            assertThat(++stops).as("on the way to the source").isLessThan(10);
            window.press(KeyCode.TAB);
        }
        return window;
    }

    private void undoAll(RealWindow window) {
        repeat(window, KeyCode.CONTROL, KeyCode.Z);
    }

    private void redoAll(RealWindow window) {
        repeat(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    /** Presses until nothing changes any more. */
    private void repeat(RealWindow window, KeyCode... keys) {
        for (int times = 0; times < 40; times++) {
            window.press(keys);
        }
        window.rest();
    }

    private void export(RealWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.click("CSV: tables for the catalogue").click("JSON-LD: complete, for other programs");
        window.click("Export");
        window.awaiting("the export to be done", () -> window.canClick("Open the web site"));
        window.click("Open the web site");
        window.awaiting("the site to be shown", () -> !window.chosen().shown().isEmpty());
        Path target = place.resolve("box 1-export");
        Path index = target.resolve("site/index.html");
        assertThat(window.chosen().shown()).containsExactly(index);
        for (Path carries :
                List.of(index, target.resolve("csv/caveats.csv"), target.resolve("jsonld/" + BOATS + ".jsonld"))) {
            assertThat(carries).content().as(carries.toString()).contains(CLAIM);
        }
    }

    private Caveat onlyCaveat() throws Exception {
        return state().caveats().get(0);
    }

    /** What the sidecar says, on disk. */
    private AnnotatedPhotograph state() throws IOException, UnreadableSidecar {
        return new SidecarJson(Messages.english()).read(Files.readString(folder.resolve(BOATS + ".caveat.json")));
    }
}
