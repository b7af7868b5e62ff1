package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.SetAltText;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the window is open another process changes the folder: what is typed, chosen and open stays, and words find home. */
class OthersJourneyTest {
    private static final String CAT = "muybridge-house-cat.jpg";
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String PLANE = "azari-airplane-from-above.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void threePhotographs() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        folder = Files.createDirectories(disk.resolve("photographs"));
        for (String name : List.of(CAT, BOATS, PLANE)) {
            Files.copy(samples.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void whatIsTypedStaysWhileOthersWriteAndARenamedPhotographTakesItsWordsAlong() throws Exception {
        TwoVersions.knowing(folder.resolve(PLANE))
                .edit(new SetAltText("en", "A plane."))
                .save();
        try (RealWindow window = new RealWindow(light(), Optional.empty(), Optional.of(folder))) {
            window.size(1440, 900).rest();
            typingWhileAnotherWrites(window);
            theSidecarFollowsThePhotograph(window);
            whatIsRemovedKeepsItsWords(window);
            assertThat(window.failures()).isEmpty();
        }
    }

    private void typingWhileAnotherWrites(RealWindow window) throws Exception {
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.E).rest();
        window.press(KeyCode.F2).type("Boats at ");
        Node typing = Toolkit.on(() -> window.scene().getFocusOwner());
        TwoVersions lang = TwoVersions.lang(folder.resolve(BOATS));
        lang.edit(new AddCaveat("urn:uuid:1", Kind.AFTER, Said.NOTHING, lang.hand()))
                .edit(new SetAltText("en", "A shore."))
                .save();
        Toolkit.until("what B. Lang said", () -> window.hasWords("After the instant"));
        window.type("Nagasaki");
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isSameAs(typing);
        window.press(KeyCode.TAB).rest();
        Toolkit.until("it to be saved", () -> headline(BOATS).equals(List.of("Boats at Nagasaki")));
        assertThat(TwoVersions.weil(folder.resolve(BOATS)).state().caveats()).hasSize(1);
    }

    private void theSidecarFollowsThePhotograph(RealWindow window) throws IOException {
        Files.move(folder.resolve(PLANE), folder.resolve("plane-1.jpg"));
        Toolkit.until("the offer", () -> window.hasWords("1 sidecar has lost its photograph."));
        assertThat(window.hasWords("Boats at Nagasaki")).as("it stays open").isTrue();
        window.screenshot("relink-offered");
        window.pressButton("Look…").awaiting("the preview", () -> window.hasWords("→ plane-1.jpg"));
        window.screenshot("relink-preview");
        window.pressButton("Relink 1 sidecar");
        Toolkit.until("the sidecar to be moved", () -> Files.exists(folder.resolve("plane-1.jpg.caveat.json")));
        Toolkit.until("what was done", () -> window.hasWords("is with its photograph again"));
        assertThat(folder.resolve(PLANE + ".caveat.json")).doesNotExist();
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        Toolkit.until("the sidecar to be back", () -> Files.exists(folder.resolve(PLANE + ".caveat.json")));
        Toolkit.until("it to be all", () -> Files.notExists(folder.resolve("plane-1.jpg.caveat.json")));
    }

    private void whatIsRemovedKeepsItsWords(RealWindow window) throws IOException {
        Files.delete(folder.resolve(BOATS));
        Toolkit.until("the loss to be told", () -> window.hasWords(BOATS + " was moved, renamed or removed"));
        assertThat(headline(BOATS)).containsExactly("Boats at Nagasaki");
        window.awaiting("the next one", () -> window.title().length() > 0 && window.hasWords("2 photographs"));
    }

    private Path light() {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(Settings.Theme.LIGHT)));
        return home;
    }

    private List<String> headline(String name) {
        return TwoVersions.weil(folder.resolve(name)).state().photograph().titles().stream()
                .map(title -> title.text().value())
                .toList();
    }
}
