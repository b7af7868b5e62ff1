package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.caveat.samples.Samples;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file says, taken over into the caption by keyboard, and what comes of it on the disk. The words are invented. */
class FileOnDiskTest {
    private static final String FILE = "blossfeldt-allium.jpg";

    @TempDir
    Path folder;

    private OpenInspector inspector;

    @BeforeEach
    void open() throws Exception {
        Samples.copyTo(folder);
        inspector = new OpenInspector(folder).show(FILE).turnTo(InspectorModel.Tab.CAPTION);
    }

    @AfterEach
    void close() {
        inspector.close();
    }

    /** Chooses the row under the heading of the group, which is the file's name, and something from its menu. */
    private void use(String words) {
        inspector.turnTo(InspectorModel.Tab.FILE);
        Toolkit.run(() -> {
            ListView<?> list = (ListView<?>) inspector.view().node().lookup(".file-rows");
            int name = java.util.stream.IntStream.range(0, list.getItems().size())
                    .filter(at -> list.getItems().get(at).toString().contains(FILE))
                    .findFirst()
                    .orElseThrow();
            list.requestFocus();
            list.getSelectionModel().select(name);
            list.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTEXT_MENU, false, false, false, false));
        });
        Toolkit.run(() -> {
            ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the menu offers no " + words))
                    .fire();
            menu.hide();
        });
    }

    /** What the Caption tab shows. */
    private String headline() {
        inspector.turnTo(InspectorModel.Tab.CAPTION);
        return inspector.text("Headline");
    }

    @Test
    void whatWasBeingTypedIsSaidFirstAndUndoBringsItBackInOneStep() {
        inspector.type("Headline", "Invented and not yet said");
        use("replaces: Invented and not yet said");
        assertThat(headline()).isEqualTo(FILE);
        inspector.undo();
        assertThat(headline()).isEqualTo("Invented and not yet said");
    }

    @Test
    void theCaptionTabShowsTheValueAndTheDiskHasIt() {
        use("Number");
        inspector.turnTo(InspectorModel.Tab.CAPTION).aSecondPasses();
        assertThat(inspector.text("Number")).isEqualTo(FILE);
        assertThat(inspector.onDisk(FILE).photograph().get(org.caveat.model.PhotographFields.IDENTIFIER))
                .anySatisfy(number -> assertThat(number.value()).isEqualTo(FILE));
    }
}
