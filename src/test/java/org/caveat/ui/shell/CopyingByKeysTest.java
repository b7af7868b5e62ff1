package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a photograph goes to other programs by two keys, as words or as a picture. */
class CopyingByKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void openOnePhotograph() throws IOException {
        for (String file : new String[] {BOATS, BOATS + ".caveat.json"}) {
            Files.copy(Samples.folder().resolve(file), folder.resolve(file));
        }
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900));
        window().awaiting("the contact sheet", () -> window().has(".photo-cell"));
        window().rest().press(KeyCode.HOME);
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    private static Clipboard clipboard() {
        return Clipboard.getSystemClipboard();
    }

    @Test
    void itsWordsAreCopiedWithEveryCaveat() throws Exception {
        window().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).rest();

        String text = Toolkit.on(() -> clipboard().getString());
        String html = Toolkit.on(() -> clipboard().getHtml());
        AnnotatedPhotograph said =
                new SidecarJson(Messages.english()).read(Files.readString(folder.resolve(BOATS + ".caveat.json")));
        assertThat(said.caveats()).isNotEmpty().allSatisfy(caveat -> {
            String words = caveat.texts().get(0).value();
            assertThat(text).contains(words);
            assertThat(html).contains(words.substring(0, 15));
        });
    }

    @Test
    void itIsCopiedAsAPictureWithItsCaveatsBelow() {
        window().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window().awaiting("the picture", () -> window().hasWords("The photograph was copied as a picture"));

        Image copied = Toolkit.on(() -> clipboard().getImage());
        Image alone = new Image(folder.resolve(BOATS).toUri().toString());
        assertThat(copied.getHeight() / copied.getWidth()).isGreaterThan(alone.getHeight() / alone.getWidth() + 0.1);
    }
}
