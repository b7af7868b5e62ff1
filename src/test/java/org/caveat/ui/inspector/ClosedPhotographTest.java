package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.caveat.samples.Samples;
import org.caveat.sidecar.ReadOnlyDisk;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs of which nothing can be said: that is told first, and no letter is taken. */
class ClosedPhotographTest {
    @TempDir
    Path folder;

    private String file = "";
    private Optional<OpenInspector> open = Optional.empty();

    @BeforeEach
    void copySamples() throws Exception {
        Samples.copyTo(folder);
        file = Samples.files().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        open.ifPresent(OpenInspector::close);
    }

    private OpenInspector opened() throws Exception {
        return opened(new SidecarStore(Messages.english(), Clock.systemUTC()));
    }

    private OpenInspector opened(SidecarStore store) throws Exception {
        OpenInspector inspector = new OpenInspector(folder, store, Theme.LIGHT, 900);
        open = Optional.of(inspector);
        return inspector.turnTo(InspectorModel.Tab.CAPTION);
    }

    private static List<String> notices(OpenInspector inspector) {
        return Toolkit.on(() -> OpenInspector.all(inspector.view().node())
                .filter(node -> node instanceof Label && node.getStyleClass().contains("closed-notice"))
                .filter(RealWindow::isSeen)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldBeforeTheFirstLetter() throws Exception {
        Disk readOnly = ReadOnlyDisk.over(new LocalDisk());
        OpenInspector inspector = opened(
                        new SidecarStore(Messages.english(), Clock.systemUTC(), readOnly, SidecarPlace.BESIDE))
                .show(file);
        assertThat(notices(inspector))
                .singleElement()
                .asString()
                .contains("read-only")
                .contains("Ask its owner");
        assertThat(inspector.called("Headline").isDisabled()).isTrue();
        assertThat(inspector.text("Headline")).as("what is said is still shown").isNotEmpty();
        assertThat(Toolkit.on(() -> inspector.model().caveats().isOpen())).isFalse();
        inspector.push("Keep it in another folder…");
        assertThat(inspector.foldersAsked()).isEqualTo(1);
    }

    @Test
    void aSidecarThatCannotBeReadLocksItsPhotograph() throws Exception {
        Path sidecar = folder.resolve(file + ".caveat.json");
        Files.writeString(sidecar, "{\"half");
        OpenInspector inspector = opened().show(file);
        assertThat(notices(inspector))
                .singleElement()
                .asString()
                .contains(sidecar.getFileName().toString());
        assertThat(inspector.called("Headline").isDisabled()).isTrue();
        assertThat(inspector.has("Keep it in another folder…")).isFalse();
        inspector.turnTo(InspectorModel.Tab.CAVEATS);
        assertThat(inspector.hasWords("The sidecar cannot be read: what was asked"))
                .isTrue();
        assertThat(inspector.hasWords("Nobody has asked")).isFalse();
        assertThat(inspector.hasWords("questions asked"))
                .as("how many nobody knows")
                .isFalse();
        assertThat(inspector.hasWords("Add caveat")).isFalse();
        inspector.close();
        open = Optional.empty();
        assertThat(Files.readString(sidecar)).isEqualTo("{\"half");
    }

    @Test
    void aPhotographThatCannotBeReadCannotBeCaptioned() throws Exception {
        Files.writeString(folder.resolve(file), "no picture");
        Files.delete(folder.resolve(file + ".caveat.json"));
        OpenInspector inspector = opened().show(file);
        assertThat(notices(inspector)).singleElement().asString().isNotBlank();
        assertThat(inspector.called("Headline").isDisabled()).isTrue();
        inspector.turnTo(InspectorModel.Tab.FILE);
        assertThat(Toolkit.on(() -> inspector.view().node().lookupAll(".file-problem")))
                .isNotEmpty();
    }

    @Test
    void withoutAPhotographTheInspectorSaysWhatToDo() throws Exception {
        OpenInspector inspector = opened();
        List<String> sentences =
                Toolkit.on(() -> OpenInspector.all(inspector.view().node())
                        .filter(node -> node instanceof Label && RealWindow.isSeen(node))
                        .map(node -> ((Label) node).getText())
                        .toList());
        assertThat(sentences).contains("Choose a photograph to see what is said of it.");
        assertThat(inspector.has("Headline")).isFalse();
    }

    @Test
    void openingAndClosingTwentyTimesLeavesNobodyListening() throws Exception {
        OpenInspector inspector = opened().show(file);
        int before = inspector.listeners();
        for (int time = 0; time < 20; time++) {
            inspector.openAndCloseAnother();
        }
        assertThat(inspector.listeners()).isEqualTo(before);
    }
}
