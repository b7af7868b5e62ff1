package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.Caveat;
import org.caveat.model.Region;
import org.caveat.model.Stance;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of somebody with nothing but keys: the samples, a caption, a disputed caveat, a search, a page to take out. */
class FirstMinutesByKeysTest {
    private static final String CLAIM = "Nobody knows whose zeppelin waited above";

    @TempDir
    Path home;

    @TempDir
    Path place;

    private Path samples = Path.of("");

    @BeforeEach
    void bringTheSamples() throws IOException {
        samples = Samples.copyTo(place.resolve("samples"));
    }

    @Test
    void fromTheFirstPageToAPageOfTheWebSite() throws Exception {
        try (RealWindow window = RealWindow.forANewcomer(home, samples).size(1440, 900)) {
            window.rest();
            Tabbing.to(window, "Open the samples");
            window.press(KeyCode.SPACE)
                    .rest()
                    .awaiting("the tour", () -> window.has(".tour-callout"))
                    .rest();
            window.press(KeyCode.ESCAPE).rest();
            caption(window);
            answer(window);
            dispute(window);
            search(window);
            export(window);
            assertThat(window.failures()).isEmpty();
        }
    }

    private void caption(RealWindow window) throws IOException {
        window.press(KeyCode.F2)
                .press(KeyCode.END)
                .type(" seen again")
                .press(KeyCode.ESCAPE)
                .rest();
        window.awaiting("the headline on disk", () -> sidecars().anyMatch(text -> text.contains(" seen again")));
    }

    private void answer(RealWindow window) {
        window.press(KeyCode.R)
                .press(KeyCode.RIGHT)
                .press(KeyCode.SHIFT, KeyCode.RIGHT)
                .press(KeyCode.ENTER);
        window.awaiting("the nine questions", () -> window.has(".question-row")).rest();
        window.press(KeyCode.DIGIT8)
                .awaiting("the field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        window.type(CLAIM);
        Tabbing.to(window, "What it rests on");
        window.type("A letter").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.E).rest();
    }

    private void dispute(RealWindow window) throws Exception {
        // a region is selected with its caveat as the keyboard comes to it
        Tabbing.to(window, "Region 5: The words with it");
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("add a source to the selected caveat")
                .press(KeyCode.ENTER);
        window.awaiting("the field of the source", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        window.type("A review");
        Tabbing.backTo(window, "What the source does");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).rest();
        window.press(KeyCode.ESCAPE).rest();
        Caveat caveat = said();
        assertThat(caveat.isDisputed()).isTrue();
        assertThat(caveat.region()).get().isInstanceOf(Region.Rectangle.class);
        assertThat(caveat.evidence())
                .extracting(
                        evidence -> evidence.stance() + ": " + evidence.source().citation())
                .containsExactly(Stance.ASSERTS + ": A letter", Stance.DISPUTES + ": A review");
    }

    private void search(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F)
                .type("zeppelin")
                .press(KeyCode.ENTER)
                .rest();
        window.awaiting("the one", () -> window.hasWords("1 of 9 photographs found"));
    }

    private void export(RealWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.E).rest();
        Tabbing.to(window, "What");
        window.press(KeyCode.DOWN).rest();
        Tabbing.to(window, "Export");
        window.press(KeyCode.ENTER).awaiting("the export", () -> window.canClick("Open the web site"));
        try (Stream<Path> pages = Files.walk(place.resolve("samples-export/site"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html")).map(RealWindow::text))
                    .anyMatch(page -> page.contains(CLAIM) && page.contains("A review"));
        }
    }

    private Caveat said() throws Exception {
        try (Stream<Path> files = Files.list(samples)) {
            Path file = files.filter(one -> one.toString().endsWith("azari-airplane-from-above.jpg.caveat.json"))
                    .findFirst()
                    .orElseThrow();
            return new SidecarJson(Messages.english())
                    .read(Files.readString(file)).caveats().stream()
                            .filter(one -> one.texts().stream()
                                    .anyMatch(text -> text.value().equals(CLAIM)))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private Stream<String> sidecars() {
        return Stream.of(RealWindow.text(samples.resolve("azari-airplane-from-above.jpg.caveat.json")));
    }
}
