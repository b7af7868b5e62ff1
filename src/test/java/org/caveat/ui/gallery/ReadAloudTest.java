package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader is told of cards, cells, regions, facets and the coverage is a sentence, with no colour in it. */
class ReadAloudTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    @Test
    void cardsCellsRegionsFacetsAndTheCoverageAreReadAsSentences() throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest()) {
            assertThat(aloud(window, ".photo-cell")).allMatch(words -> words.endsWith("."));
            assertThat(aloud(window, ".photo-cell"))
                    .anyMatch(words -> words.startsWith("An invented headline")
                            && words.contains(". about 1865. ")
                            && words.contains("After the instant: 1")
                            && words.contains("disputed"));
            assertThat(aloud(window, ".side-row"))
                    .contains("Disputed, 2 photographs", "Before the instant, 7 photographs");
            cards(window);
            coverage(window);
        }
    }

    private static void cards(RealWindow window) {
        Gallery.open(window, GalleryFolder.FULL);
        window.click("Caveats 4").rest();
        assertThat(aloud(window, ".caveat-card"))
                .hasSize(4)
                .contains("Caveat, After the instant, to be read first, disputed, 2 sources, region 1. "
                        + "An invented claim with a number in it: 20,000 are said to have left within a year. "
                        + "About An invented person with a long name, the third from the left. Doubtful, "
                        + "between 1866 and 1868.")
                .anyMatch(words -> words.startsWith("Caveat, How it was made, no source. "))
                .anyMatch(words -> words.startsWith("Caveat, Who, where, when, looked in 1 place. ")
                        && words.endsWith("Not known."));
        window.press(KeyCode.ESCAPE)
                .press(KeyCode.E)
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .rest();
        assertThat(aloud(window, ".region")).contains("Region 1: After the instant");
    }

    private static void coverage(RealWindow window) {
        window.press(KeyCode.G).press(KeyCode.K).rest();
        assertThat(aloud(window, ".coverage-cell"))
                .anyMatch(words -> words.startsWith("After the instant: disputed, 2 sources. An invented headline"))
                .anyMatch(words -> words.contains(": not asked. "))
                .anyMatch(words -> words.contains(": not known, looked in 1 place. "));
    }

    private static List<String> aloud(RealWindow window, String selector) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(RealWindow::isSeen)
                .map(Node::getAccessibleText)
                .filter(words -> words != null && !words.isBlank())
                .toList());
    }
}
