package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Caption tab in the whole window, by the keyboard alone. */
class CaptionByKeysTest {
    private static final List<String> FILES = List.of("a.jpg", "b.jpg", "c.jpg");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void openThreePhotographs() throws IOException {
        for (String file : FILES) {
            Files.copy(Samples.photograph("beato-boats-nagasaki.jpg"), folder.resolve(file));
        }
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900));
        window().awaiting("the contact sheet", () -> window().has(".photo-cell"));
        window().rest().press(KeyCode.E).rest();
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    private AnnotatedPhotograph said(String file) throws Exception {
        return new SidecarJson(Messages.english()).read(Files.readString(folder.resolve(file + ".caveat.json")));
    }

    private String focused() {
        return Toolkit.on(() -> {
            Node owner = window().scene().getFocusOwner();
            return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
        });
    }

    private RealWindow keepAndNext() {
        return window().press(KeyCode.CONTROL, KeyCode.ENTER).rest();
    }

    private List<String> fields() {
        return Toolkit.on(() -> window().scene().getRoot().lookupAll(".text-input").stream()
                .filter(RealWindow::isSeen)
                .filter(node -> node instanceof TextInputControl && node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> isIn(node, "inspector-form"))
                .map(Node::getAccessibleText)
                .toList());
    }

    private static boolean isIn(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void focus(String field) {
        Toolkit.run(() -> window().scene().getRoot().lookupAll(".text-input").stream()
                .filter(RealWindow::isSeen)
                .filter(node -> field.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field))
                .requestFocus());
    }

    @Test
    void fromEveryFieldTheKeyboardGoesToTheSameFieldOfTheNextPhotograph() {
        window().press(KeyCode.F2);
        List<String> fields = fields();
        assertThat(fields).hasSizeGreaterThan(9);
        for (String field : fields) {
            window().press(KeyCode.ESCAPE)
                    .press(KeyCode.LEFT)
                    .press(KeyCode.LEFT)
                    .rest();
            focus(field);
            keepAndNext();
            assertThat(focused()).isEqualTo(field);
            keepAndNext();
            assertThat(focused()).isEqualTo(field);
        }
    }

    @Test
    void threePhotographsAreCaptionedWithoutLeavingTheField() throws Exception {
        window().press(KeyCode.F2).type("one");
        keepAndNext().type("two");
        keepAndNext().type("three");
        keepAndNext();
        for (String file : FILES) {
            assertThat(said(file).photograph().titles()).as(file).hasSize(1);
        }
        assertThat(said("b.jpg").photograph().titles().get(0).text().value()).isEqualTo("two");
    }

    @Test
    void fromARowTheKeyboardGoesToTheButtonThatMakesOneWhereTheNextPhotographHasNone() {
        window().press(KeyCode.F2).pressButton("Add a place").type("Torgau");
        keepAndNext();
        assertThat(focused()).isEmpty();
        assertThat(window().canClick("Add a place")).isTrue();
        window().press(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("Place");
    }

    @Test
    void aNameThatWasUsedIsTakenByTheKeysAndEscapeTakesOnlyTheListAway() throws Exception {
        window().press(KeyCode.F2).pressButton("Add a place").type("Torgau");
        keepAndNext().press(KeyCode.SPACE).type("to");
        window().awaiting("the list of completions", () -> hasList());
        window().press(KeyCode.ESCAPE);
        assertThat(Toolkit.on(this::hasList)).isFalse();
        assertThat(focused()).isEqualTo("Place");
        window().press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        keepAndNext();
        assertThat(said("b.jpg").photograph().get(PhotographFields.PLACE))
                .extracting(Name::value)
                .containsExactly("Torgau");
    }

    private boolean hasList() {
        return Screenshot.poppedUp(window().scene()).stream().anyMatch(javafx.stage.Window::isShowing);
    }

    @Test
    void aPersonsPlaceIsDrawnByTheKeys() throws Exception {
        window().press(KeyCode.F2).pressButton("Add a person").type("Somebody").rest();
        window().press(KeyCode.CONTROL, KeyCode.K).type("draw where").press(KeyCode.ENTER);
        window().press(KeyCode.RIGHT)
                .press(KeyCode.SHIFT, KeyCode.RIGHT)
                .press(KeyCode.ENTER)
                .rest();
        window().press(KeyCode.F2).press(KeyCode.ESCAPE).rest();
        assertThat(said("a.jpg").photograph().persons()).singleElement().satisfies(person -> {
            assertThat(person.name().value()).isEqualTo("Somebody");
            assertThat(person.region()).get().isInstanceOf(Region.Rectangle.class);
        });
        assertThat(said("a.jpg").caveats()).isEmpty();
        window().press(KeyCode.F2);
        assertThat(window().canClick("Show where Somebody is on the picture")).isTrue();
    }

    @Test
    void anotherLanguageIsChosenFromThePalette() throws Exception {
        window().press(KeyCode.F2).type("one").press(KeyCode.CONTROL, KeyCode.K).type("add a language");
        window().press(KeyCode.ENTER).type("de").press(KeyCode.ENTER);
        window().press(KeyCode.F2).type("eins").press(KeyCode.ESCAPE).rest();
        assertThat(said("a.jpg").photograph().titles())
                .extracting(title -> title.text().language())
                .containsExactly("en", "de");
        window().press(KeyCode.CONTROL, KeyCode.K).type("next language").press(KeyCode.ENTER);
        assertThat(focused()).startsWith("English (en)");
    }
}
