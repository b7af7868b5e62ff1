package org.caveat.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the four edits of many photographs, from the first key to the disk and back, with the keyboard alone. */
class BatchJourneyTest {
    private static final List<String> PHOTOGRAPHS =
            List.of("beato-boats-nagasaki.jpg", "osullivan-black-canyon.jpg", "copy.jpg");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private RealWindow window;

    @BeforeEach
    void openThreePhotographsOfWhichOneIsLocked() throws IOException {
        for (String photograph : PHOTOGRAPHS) {
            String from = photograph.equals("copy.jpg") ? PHOTOGRAPHS.get(0) : photograph;
            Files.copy(Samples.photograph(from), folder.resolve(photograph));
        }
        Files.writeString(folder.resolve("copy.jpg.caveat.json"), "not JSON");
        window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900);
        window.awaiting("the contact sheet", () -> window.has(".photo-cell")).rest();
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    @Test
    void aFieldIsSetOnAllThatAreSelectedAndUndoneInOneStep() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.B);
        lookFor("Field");
        window.press(KeyCode.TAB).press(KeyCode.TAB).type("Boats").press(KeyCode.CONTROL, KeyCode.TAB);
        choose("Preview");
        lookFor("2 photographs would change.");
        lookFor("1 photograph cannot be changed");
        choose("Change 2 photographs");
        lookFor("2 photographs changed.");
        window.rest();
        assertThat(headlines()).containsExactly("Boats", "Boats");
        window.press(KeyCode.CONTROL, KeyCode.Z).rest();
        assertThat(headlines()).isEmpty();
    }

    @Test
    void aCaveatIsAddedToAllThatAreShownAndASourceToIt() {
        fromPalette("Add a caveat");
        lookFor("All 3 photographs that are shown");
        window.press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .type("Who rowed is not known.")
                .press(KeyCode.TAB);
        choose("Preview");
        choose("Add to 2 photographs");
        lookFor("2 photographs changed.");
        window.rest();
        assertThat(caveats()).hasSize(2).allMatch(caveat -> caveat.kind().equals(Kind.BEFORE) && caveat.isUnsourced());
        fromPalette("Add a source");
        window.press(KeyCode.TAB).type("Bennett 2006").press(KeyCode.TAB);
        choose("Preview");
        choose("Add to 2 photographs");
        // what was said of the step before may still stand there
        window.awaiting("a source for both", () -> caveats().stream().noneMatch(Caveat::isUnsourced));
        window.rest();
        assertThat(caveats()).hasSize(2).noneMatch(Caveat::isUnsourced);
    }

    @Test
    void aHitThatIsLeftOutIsNotReplaced() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.B);
        window.press(KeyCode.TAB).press(KeyCode.TAB).type("Boats").press(KeyCode.CONTROL, KeyCode.TAB);
        choose("Preview");
        choose("Change 2 photographs");
        lookFor("2 photographs changed.");
        window.rest();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.type("boats").press(KeyCode.TAB).type("Ships");
        choose("Preview");
        lookFor("2 photographs would change.");
        window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.SPACE);
        choose("Replace in 1 photograph");
        lookFor("1 photograph changed.");
        window.rest();
        assertThat(headlines()).containsExactly("Ships", "Boats");
    }

    /** Goes on with the tabulator until a button has the keyboard, and presses it. */
    private void choose(String words) {
        window.awaiting("the button " + words, () -> window.canClick(words));
        window.rest(); // the page puts the keyboard where it begins
        for (int step = 0; step < 40 && !Toolkit.on(() -> isAt(words)); step++) {
            window.press(KeyCode.TAB);
        }
        assertThat(Toolkit.<Boolean>on(() -> isAt(words)))
                .as("the keyboard reaches " + words)
                .isTrue();
        window.press(KeyCode.SPACE);
    }

    private boolean isAt(String words) {
        return window.scene().getFocusOwner() instanceof javafx.scene.control.Button button
                && button.getText().equals(words);
    }

    private void lookFor(String words) {
        window.awaiting(words, () -> window.hasWords(words));
    }

    private void fromPalette(String command) {
        window.press(KeyCode.CONTROL, KeyCode.K).type(command).press(KeyCode.ENTER);
    }

    private List<String> headlines() {
        return PHOTOGRAPHS.stream()
                .limit(2)
                .flatMap(photograph -> state(photograph).photograph().titles().stream())
                .map(title -> title.text())
                .map(Text::value)
                .toList();
    }

    private List<Caveat> caveats() {
        return PHOTOGRAPHS.stream()
                .limit(2)
                .flatMap(photograph -> state(photograph).caveats().stream())
                .toList();
    }

    private AnnotatedPhotograph state(String photograph) {
        Path sidecar = folder.resolve(photograph + ".caveat.json");
        try {
            return Files.exists(sidecar)
                    ? new SidecarJson(Messages.english()).read(Files.readString(sidecar))
                    : AnnotatedPhotograph.bare(photograph);
        } catch (IOException | UnreadableSidecar impossible) {
            throw new AssertionError(impossible);
        }
    }
}
