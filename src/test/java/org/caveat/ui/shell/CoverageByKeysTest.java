package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage as a person works through it: without a mouse, and once with it. */
class CoverageByKeysTest {
    private static final String CAT = "muybridge-house-cat.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");
    private RealWindow window;

    @BeforeEach
    void open() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        folder = Files.createDirectories(disk.resolve("bare"));
        Files.copy(samples.resolve(CAT), folder.resolve("a.jpg"));
        Files.copy(samples.resolve(CAT), folder.resolve("b.jpg"));
        Files.copy(samples.resolve(CAT), folder.resolve("c.jpg"));
        Files.writeString(folder.resolve("d.jpg"), "no picture");
        window = new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
        window.press(KeyCode.K).rest();
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    private String cell() {
        return Toolkit.on(() -> {
            ListView<?> list = (ListView<?>) window.scene().getRoot().lookup(".coverage-list");
            Object at = list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            return at instanceof Node node && list.isFocused() ? String.valueOf(node.getAccessibleText()) : "elsewhere";
        });
    }

    @Test
    void aCellIsAnsweredInPlaceAndOneIsBackAtIt() {
        window.press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(cell()).isEqualTo("After the instant: not asked. b.jpg");
        window.press(KeyCode.ENTER).rest();
        assertThat(cell()).as("the keyboard is in the answer").isEqualTo("elsewhere");
        assertThat(Toolkit.on(() -> window.has(".open-question"))).isTrue();
        window.type("it drowned").press(KeyCode.CONTROL, KeyCode.ENTER).rest();
        window.awaiting("the answer in its cell", () -> cell().equals("After the instant: no source. b.jpg"));
        assertThat(Toolkit.on(() -> window.has(".questions-panel"))).isFalse();
        window.awaiting(
                "the answer on disk",
                () -> Files.exists(folder.resolve("b.jpg.caveat.json"))
                        && RealWindow.text(folder.resolve("b.jpg.caveat.json")).contains("it drowned"));
        assertThat(window.hasWords("1 of 36 have been asked")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z).rest();
        window.awaiting("it is undone", () -> cell().equals("After the instant: not asked. b.jpg"));
    }

    @Test
    void escLeavesTheQuestionAsItWasAndKeepsWhatIsTyped() {
        window.press(KeyCode.ENTER).rest().type("begun").press(KeyCode.ESCAPE).rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. a.jpg");
        window.press(KeyCode.ENTER).rest();
        assertThat(Toolkit.on(
                        () -> window.scene().getFocusOwner() instanceof javafx.scene.control.TextInputControl field
                                ? field.getText()
                                : ""))
                .isEqualTo("begun");
    }

    @Test
    void whereItIsAnsweredTheCardIsShown() {
        window.press(KeyCode.ENTER)
                .rest()
                .type("a flood")
                .press(KeyCode.CONTROL, KeyCode.ENTER)
                .rest();
        window.awaiting("the answer", () -> cell().equals("Before the instant: no source. a.jpg"));
        window.press(KeyCode.ENTER).rest();
        assertThat(Toolkit.on(() -> window.has(".inspector"))).isTrue();
        assertThat(window.hasWords("a flood")).isTrue();
        window.press(KeyCode.ESCAPE).rest();
        assertThat(cell()).isEqualTo("Before the instant: no source. a.jpg");
        assertThat(Toolkit.on(() -> window.has(".inspector"))).isFalse();
    }

    @Test
    void allFieldsOfTheAnswerStayOpenBesideTheTable() {
        window.press(KeyCode.ENTER).rest().type("a flood");
        window.pressButton("All fields").rest();
        assertThat(Toolkit.on(() -> window.has(".inspector"))).isTrue();
        assertThat(Toolkit.on(() -> window.has(".questions-panel"))).isFalse();
        window.press(KeyCode.ESCAPE).rest();
        assertThat(cell()).startsWith("Before the instant: no source");
    }

    @Test
    void whereNothingCanBeAnsweredTheReasonIsTold() {
        window.press(KeyCode.CONTROL, KeyCode.END).rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. d.jpg");
        window.press(KeyCode.ENTER).rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. d.jpg");
        assertThat(Toolkit.on(() -> window.scene().getRoot().lookupAll(".status-hint").stream()
                        .anyMatch(Node::isVisible)))
                .isTrue();
    }

    @Test
    void spaceShowsThePhotographLargeAndEscComesBack() {
        window.press(KeyCode.DOWN).press(KeyCode.SPACE).rest();
        assertThat(Toolkit.on(() -> window.has(".stage"))).isTrue();
        window.press(KeyCode.ESCAPE).rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. b.jpg");
    }

    @Test
    void theSearchNarrowsItAndThePointGoesToTheNextThatCallsForAttention() {
        window.press(KeyCode.CONTROL, KeyCode.F).paste("is:unreadable").press(KeyCode.ENTER);
        window.awaiting("one row", () -> window.hasWords("1 photograph, nine questions"));
        window.press(KeyCode.CONTROL, KeyCode.F)
                .press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.DELETE);
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
        window.awaiting("all rows", () -> window.hasWords("4 photographs, nine questions"));
        Toolkit.run(() -> window.node(".coverage-list").requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.HOME).press(KeyCode.PERIOD).rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. b.jpg");
    }

    @Test
    void aClickAnswersACellToo() {
        Bounds cell = Toolkit.on(() -> window.scene().getRoot().lookupAll(".coverage-cell").stream()
                .filter(node -> "With care: not asked. c.jpg".equals(node.getAccessibleText()))
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
        Point2D at = new Point2D(cell.getCenterX(), cell.getCenterY());
        window.drag(at, at).rest();
        assertThat(Toolkit.on(() -> window.has(".open-question"))).isTrue();
        window.press(KeyCode.ESCAPE).rest();
        assertThat(cell()).isEqualTo("With care: not asked. c.jpg");
    }

    @Test
    void thePaletteOffersItAndTheContactSheetHasTheSamePhotograph() {
        window.press(KeyCode.DOWN).press(KeyCode.G).rest();
        assertThat(window.hasWords("4 photographs · 1 selected")).isTrue();
        window.press(KeyCode.RIGHT)
                .press(KeyCode.CONTROL, KeyCode.K)
                .paste("coverage")
                .press(KeyCode.ENTER)
                .rest();
        assertThat(cell()).isEqualTo("Before the instant: not asked. c.jpg");
    }

    @Test
    void thePaletteSavesItAsAPicture() {
        Path file = disk.resolve("coverage.svg");
        window.chosen().next(file);
        window.press(KeyCode.CONTROL, KeyCode.K).paste("save the coverage").press(KeyCode.ENTER);
        window.awaiting("the picture", () -> window.hasWords("Picture saved: " + file));
        assertThat(RealWindow.text(file)).startsWith("<svg").contains(">b.jpg<", "0 of 36 have been asked");
    }
}
