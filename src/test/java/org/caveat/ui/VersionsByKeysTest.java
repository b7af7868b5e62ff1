package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.ui.gallery.VersionsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two curators on one folder: what both changed is found and decided without a mouse, in the whole window. */
class VersionsByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    @Test
    void whatTwoCuratorsSaidIsFoundDecidedUndoneAndKeptThroughARestart() throws IOException {
        Path folder = VersionsFolder.make(disk.resolve("Versions"));
        Samples.PHOTOGRAPHS.stream().limit(2).forEach(name -> copy(name, folder));
        AnnotatedPhotograph before = onDisk(folder);
        try (RealWindow window = open(folder)) {
            find(window);
            keepBoth(window);
            assertThat(focused(window)).as("the keyboard is in the field").isEqualTo("What is seen");
            assertThat(offers(window, "2 fields have several versions")).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            assertThat(offers(window, "3 fields have several versions")).isTrue();
        }
        assertThat(Disagreements.of(onDisk(folder)))
                .as("after a restart nothing is lost of what is undecided")
                .isEqualTo(Disagreements.of(before));
        try (RealWindow window = open(folder)) {
            find(window);
            window.press(KeyCode.SPACE).rest().press(KeyCode.SPACE).rest();
            window.press(KeyCode.CONTROL, KeyCode.Z).rest();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).rest();
            assertThat(offers(window, "2 fields have several versions")).isTrue();
            assertThat(window.failures()).isEmpty();
        }
        assertThat(onDisk(folder).description()).extracting(Text::value).containsExactly(earlier(before));
    }

    @Test
    void aVersionThatArrivesWhileOneTypesIsShownAndTakesNothingAway() throws IOException, SaveFailure {
        Path folder = Samples.copyTo(disk.resolve("samples"));
        Path photograph = folder.resolve("beato-boats-nagasaki.jpg");
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))) {
            window.size(1440, 900).rest();
            window.press(KeyCode.HOME)
                    .press(KeyCode.RIGHT)
                    .press(KeyCode.ENTER)
                    .press(KeyCode.F2)
                    .rest();
            TwoVersions lang = TwoVersions.lang(photograph);
            lang.edit(new Put<>(Place.PHOTOGRAPH, PhotographFields.TITLE, List.of(Title.of("en", "Theirs"))))
                    .save();
            window.type("mine ").rest();
            window.press(KeyCode.ESCAPE).rest();
            window.awaiting("both versions", () -> window.canClick("1 field has several versions"));
            assertThat(window.failures()).isEmpty();
        }
        assertThat(TwoVersions.weil(photograph).state().photograph().get(PhotographFields.CONFLICT))
                .extracting(note -> note.json().orElseThrow())
                .anySatisfy(json -> assertThat(json).contains("Theirs"))
                .anySatisfy(json -> assertThat(json).contains("mine "));
    }

    /** From one button of the first field to the next. */
    private static void keepBoth(RealWindow window) {
        window.press(KeyCode.SPACE).rest();
        assertThat(focused(window)).startsWith("Take this: “What is seen”, A. Marin");
        window.press(KeyCode.TAB);
        assertThat(focused(window)).startsWith("Take this: “What is seen”, B. Lang");
        window.press(KeyCode.TAB);
        assertThat(focused(window)).isEqualTo("Keep both versions of “What is seen”");
        window.press(KeyCode.SPACE).rest();
    }

    private static boolean offers(RealWindow window, String words) {
        return Toolkit.on(() -> window.canClick(words));
    }

    private RealWindow open(Path folder) {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }

    private static void copy(String name, Path folder) {
        try {
            Files.copy(Samples.photograph(name), folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the earlier of the two wrote. */
    private static String earlier(AnnotatedPhotograph before) {
        String json = Disagreements.of(before).get(0).versions().get(0).json().orElseThrow();
        return json.replaceAll(".*\"value\":\"([^\"]*)\".*", "$1");
    }

    private static AnnotatedPhotograph onDisk(Path folder) {
        return TwoVersions.weil(folder.resolve(VersionsFolder.PHOTOGRAPH)).state();
    }

    /** Searches for what is not decided, opens it, and goes to the line that leads to its fields. */
    private static void find(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F).paste("is:conflict").press(KeyCode.ENTER);
        window.awaiting("the one found", () -> window.hasWords("1 of 3 photographs found"));
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).rest();
        tabTo(window, "3 fields have several versions");
    }

    /** Goes on with the tabulator until the keyboard is on what is called so. */
    private static void tabTo(RealWindow window, String name) {
        for (int steps = 0; steps < 120 && !focused(window).equals(name); steps++) {
            window.press(KeyCode.TAB);
        }
        assertThat(focused(window)).isEqualTo(name);
    }

    private static String focused(RealWindow window) {
        return Toolkit.on(() -> {
            Node owner = window.scene().getFocusOwner();
            if (owner == null) {
                return "";
            }
            String aloud = owner.getAccessibleText();
            return aloud == null && owner instanceof Labeled label ? label.getText() : String.valueOf(aloud);
        });
    }
}
