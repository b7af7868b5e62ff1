package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.cache.SqliteCache;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarName;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which nearly everything is odd, in the window: each photograph says what is the matter with it, and no more. */
class OddFolderJourneyTest {
    private static final String LONG = "a-" + "n".repeat(249) + ".jpg";
    private static final String BLOCKED = "b-blocked.jpg";
    private static final String COMPOSED = "c-caf\u00E9.jpg";
    private static final String DECOMPOSED = "c-cafe\u0301.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bringThreeOddPhotographs() throws IOException {
        Path sample = Samples.photograph(Samples.PHOTOGRAPHS.get(0));
        for (String name : new String[] {LONG, BLOCKED, COMPOSED}) {
            Files.copy(sample, folder.resolve(name));
        }
        Files.createDirectory(SidecarName.of(folder.resolve(BLOCKED)));
        Files.createDirectory(folder.resolve(CollectionFile.NAME));
        Files.writeString(
                SidecarName.of(folder.resolve(DECOMPOSED)),
                "{\"type\": \"AnnotationPage\", \"caveat:photo\": {\"caveat:title\":"
                        + " [{\"language\": \"en\", \"value\": \"Said on a Mac\"}]}, \"items\": []}");
        Files.writeString(home.resolve("cache"), "no folder");
    }

    @Test
    void eachIsToldAndTheOtherFolderKeepsWhatCannotStandBeside() throws IOException {
        try (RealWindow window = new RealWindow(
                        home,
                        Optional.empty(),
                        Optional.of(folder),
                        new SqliteCache(home.resolve("cache"), Messages.english()))
                .size(1440, 900)) {
            window.rest().awaiting("the sheet", () -> window.has(".photo-cell"));
            window.awaiting("the word of the cache", () -> window.has(".notice"));
            eachSaysWhatIsTheMatter(window);
            keepTheLongNameElsewhere(window);
            assertThat(window.failures()).isEmpty();
        }
        assertThat(RealWindow.text(SidecarName.of(folder.resolve(DECOMPOSED)))).contains("Said on a Mac and here");
        assertThat(SidecarName.of(folder.resolve(COMPOSED))).doesNotExist();
        assertThat(SidecarName.of(folder.resolve(BLOCKED))).isEmptyDirectory();
        try (Stream<Path> kept = Files.walk(home.resolve("sidecars"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(RealWindow.text(file)).contains("Kept elsewhere"));
        }
    }

    private void eachSaysWhatIsTheMatter(RealWindow window) {
        assertThat(window.hasWords("Thumbnails are not kept between sessions")).isTrue();
        window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
        assertThat(window.hasWords("the name is too long for this disk")).isTrue();
        window.screenshot("odd-folder-long-name");
        window.press(KeyCode.RIGHT).rest();
        window.awaiting("what stands in the way", () -> window.hasWords("“" + BLOCKED + ".caveat.json” is a folder"));
        window.screenshot("odd-folder-in-the-way");
        window.press(KeyCode.RIGHT).press(KeyCode.F2).rest();
        window.awaiting("the headline", () -> Tabbing.isTyping(window));
        window.type(" and here").press(KeyCode.ESCAPE).rest();
    }

    private void keepTheLongNameElsewhere(RealWindow window) {
        window.press(KeyCode.LEFT).press(KeyCode.LEFT).rest();
        window.chosen().next(home.resolve("sidecars"));
        window.pressButton("Keep it in another folder…").rest();
        window.awaiting("the folder, opened again", () -> window.has(".photo-cell"))
                .rest();
        window.press(KeyCode.HOME).press(KeyCode.ENTER).press(KeyCode.F2).rest();
        window.awaiting("the headline", () -> Tabbing.isTyping(window));
        window.type("Kept elsewhere").press(KeyCode.ESCAPE).rest();
    }
}
