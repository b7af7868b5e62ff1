package org.caveat.ui.shell;

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
import org.caveat.model.Caveat;
import org.caveat.model.Discussion;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caveat by the keyboard alone, from the contact sheet to its evidence and its discussion. What is said is invented. */
class CaveatsByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String CANYON = "osullivan-black-canyon.jpg";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void openTheFolder() throws IOException {
        for (String photograph : List.of(BOATS, CANYON)) {
            Files.copy(Samples.photograph(photograph), folder.resolve(photograph));
        }
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest());
        window().awaiting("the contact sheet", () -> window().has(".photo-cell"));
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    private AnnotatedPhotograph state() throws Exception {
        return new SidecarJson(Messages.english()).read(Files.readString(folder.resolve(BOATS + ".caveat.json")));
    }

    private Caveat caveat() throws Exception {
        return state().caveats().get(0);
    }

    private String focusedName() {
        return Toolkit.on(this::focused);
    }

    private RealWindow tabTo(String name) {
        for (int stops = 0; stops < 90 && !focusedName().startsWith(name); stops++) {
            window().press(KeyCode.TAB);
        }
        assertThat(focusedName()).startsWith(name);
        return window();
    }

    private RealWindow palette(String command) {
        window().press(KeyCode.CONTROL, KeyCode.K).paste(command).press(KeyCode.ENTER);
        Toolkit.pulses();
        return window();
    }

    private void answer() {
        window().press(KeyCode.N).press(KeyCode.DIGIT3);
        window().awaiting(
                        "the field of the answer", () -> window().scene().getFocusOwner() instanceof TextInputControl);
        window().paste("An invented claim.")
                .press(KeyCode.CONTROL, KeyCode.ENTER)
                .rest();
        window().press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
    }

    private void selectTheCard() {
        window().press(KeyCode.ENTER).rest();
        tabTo("After the instant");
    }

    @Test
    void fromTheSheetToALeadCaveatWithASourceAndARemark() throws Exception {
        answer();
        assertThat(caveat().kind()).isEqualTo(Kind.AFTER);
        selectTheCard();
        window().press(KeyCode.SHIFT, KeyCode.DIGIT8).rest();
        assertThat(caveat().isLead()).isTrue();
        palette("Add a source to the selected caveat");
        window().awaiting("the source", () -> focused().equals("The source, in full"));
        window().paste("An invented book, 1946.");
        tabTo("Address, quotation, note").press(KeyCode.SPACE);
        tabTo("Another photograph of the collection").paste("canyon");
        window().awaiting(
                        "the list", () -> !Screenshot.poppedUp(window().scene()).isEmpty())
                .press(KeyCode.ENTER)
                .rest();
        assertThat(caveat().evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.source().citation()).isEqualTo("An invented book, 1946.");
            assertThat(evidence.source().photograph()).contains(CANYON);
        });
        palette("Discuss the selected caveat");
        window().awaiting("the remark", () -> focused().equals("Remark"));
        window().paste("Is it the same hand?")
                .press(KeyCode.CONTROL, KeyCode.ENTER)
                .rest();
        assertThat(Discussion.of(state(), caveat().id())).hasSize(1);
        assertThat(focused()).as("the next remark can be typed").isEqualTo("Remark");
        assertThat(window().failures()).isEmpty();
    }

    private String focused() {
        Node owner = window().scene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    @Test
    void fromAPhotographThatIsEvidenceBackLeadsToTheCaveat() throws Exception {
        answer();
        selectTheCard();
        palette("Add a source to the selected caveat");
        window().awaiting("the source", () -> focused().equals("The source, in full"));
        tabTo("Address, quotation, note").press(KeyCode.SPACE);
        tabTo("Another photograph of the collection")
                .paste("canyon")
                .press(KeyCode.ENTER)
                .rest();
        for (int stops = 0; stops < 90 && !focusedName().startsWith("Go to the photograph"); stops++) {
            window().press(KeyCode.SHIFT, KeyCode.TAB);
        }
        window().press(KeyCode.ENTER).rest();
        assertThat(window().hasWords(CANYON)).isTrue();
        assertThat(window().hasWords("An invented claim.")).isFalse();
        window().press(KeyCode.ESCAPE).rest();
        assertThat(window().hasWords("An invented claim.")).isTrue();
        window().awaiting("the card", () -> focused().startsWith("Caveat, After the instant"));
    }
}
