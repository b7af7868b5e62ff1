package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Stance;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end with the keyboard alone: nothing here touches the mouse, or a control but by its key. */
class KeyboardJourneyTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String CLAIM = "The people in the boats are not named.";

    @TempDir
    Path home;

    @TempDir
    Path place;

    private Path folder = Path.of("");

    @BeforeEach
    void bringPhotographs() throws IOException {
        folder = Files.createDirectory(place.resolve("box 1"));
        for (String photograph : List.of(BOATS, "osullivan-black-canyon.jpg")) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
    }

    @Test
    void thePersonNeverLeavesTheKeyboard() throws Exception {
        Path photograph = folder.resolve(BOATS);
        byte[] original = Files.readAllBytes(photograph);
        FileTime time = Files.getLastModifiedTime(photograph);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.empty()).size(1440, 900)) {
            open(window);
            caption(window);
            drawAndAnswer(window);
            AnnotatedPhotograph said = state();
            undoAndRedo(window, said);
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
        window.press(KeyCode.F2).type("Boats on a river").press(KeyCode.ESCAPE).rest();
        assertThat(state().photograph().titles())
                .singleElement()
                .satisfies(title -> assertThat(title.text().value()).isEqualTo("Boats on a river"));
    }

    private void drawAndAnswer(RealWindow window) throws Exception {
        window.press(KeyCode.ENTER).rest().press(KeyCode.R);
        window.press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.press(KeyCode.ENTER).awaiting("the nine questions", () -> window.has(".question-row"));
        window.press(KeyCode.DIGIT2)
                .awaiting("the field of the answer", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        window.type(CLAIM);
        tabTo(window, "What does it rest on?");
        window.type("The picture itself").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        Caveat caveat = state().caveats().get(0);
        assertThat(caveat.kind()).isEqualTo(Kind.OUTSIDE);
        assertThat(caveat.texts()).singleElement().satisfies(text -> assertThat(text.value())
                .isEqualTo(CLAIM));
        assertThat(caveat.region()).get().isInstanceOf(Rectangle.class);
        assertThat(caveat.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(evidence.source().citation()).isEqualTo("The picture itself");
        });
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
    }

    private void undoAndRedo(RealWindow window, AnnotatedPhotograph said) throws Exception {
        repeat(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(state().photograph().titles()).as("the headline, undone").isEmpty();
        assertThat(state().caveats()).as("the caveats, undone").isEmpty();
        repeat(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(state().photograph()).as("the headline, again").isEqualTo(said.photograph());
        assertThat(state().caveats()).as("the caveats, again").isEqualTo(said.caveats());
    }

    private void export(RealWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.E);
        tabTo(window, "CSV: tables for the catalogue");
        window.press(KeyCode.SPACE);
        tabTo(window, "Export");
        window.press(KeyCode.ENTER);
        window.awaiting("the export to be done", () -> window.canClick("Open the web site"));
        tabTo(window, "Open the web site");
        window.press(KeyCode.SPACE);
        window.awaiting("the site to be shown", () -> !window.chosen().shown().isEmpty());
        Path target = place.resolve("box 1-export");
        for (Path carries : List.of(target.resolve("site/index.html"), target.resolve("csv/caveats.csv"))) {
            assertThat(carries).content().as(carries.toString()).contains(CLAIM);
        }
    }

    /** Presses the tabulator until the control is reached that says these words. */
    private static void tabTo(RealWindow window, String words) {
        for (int stops = 0; stops < 40 && !isOn(window, words); stops++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isOn(window, words)).as(words + " is reached").isTrue();
    }

    private static boolean isOn(RealWindow window, String words) {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            String said = owner instanceof Labeled labelled
                    ? labelled.getText()
                    : owner instanceof TextInputControl field ? field.getPromptText() : "";
            return said.equals(words);
        });
    }

    private static void repeat(RealWindow window, KeyCode... keys) {
        for (int times = 0; times < 12; times++) {
            window.press(keys);
        }
        window.rest();
    }

    private AnnotatedPhotograph state() throws IOException, UnreadableSidecar {
        return new SidecarJson(Messages.english()).read(Files.readString(folder.resolve(BOATS + ".caveat.json")));
    }
}
