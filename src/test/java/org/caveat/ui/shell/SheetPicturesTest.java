package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the contact sheet in its orders and groups, to be looked at. */
@Tag("pictures")
class SheetPicturesTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private Path samples = Path.of("");
    private String face = "";

    static Stream<Arguments> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(arguments(theme, false), arguments(theme, true)));
    }

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(folder.resolve("Sample photographs"));
        Path box = Files.createDirectories(samples.resolve("Bequest of the Hartmann family/box 2"));
        Files.copy(samples.resolve("muybridge-house-cat.jpg"), box.resolve("cat.jpg"));
        Files.writeString(box.resolve("cut.jpg"), "no picture");
        Files.copy(samples.resolve("muybridge-house-cat.jpg"), box.resolve("locked.jpg"));
        Files.writeString(box.resolve("locked.jpg.caveat.json"), "{ cut");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void inGroups(Settings.Theme theme, boolean small) {
        try (RealWindow window = open(theme, small)) {
            choose(window, "In decades");
            picture(window, "sheet-decades");
            choose(window, "In folders");
            window.press(KeyCode.END).press(KeyCode.LEFT);
            picture(window, "sheet-folders");
            choose(window, "By attention");
            choose(window, "In kinds");
            window.press(KeyCode.HOME);
            picture(window, "sheet-kinds");
            assertThat(window.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void selections(Settings.Theme theme, boolean small) {
        CollectionFile file = new CollectionFile(Messages.english());
        try (RealWindow window = open(theme, small)) {
            window.press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.S);
            picture(window, "selection-add-first");
            window.type("Wall").press(KeyCode.ENTER).rest();
            window.press(KeyCode.S).paste("The meeting on the Elbe, April 1945: the second room");
            picture(window, "selection-add");
            window.press(KeyCode.ENTER).rest();
            assertThat(file.load(samples).selections()).hasSizeGreaterThanOrEqualTo(2);
            Toolkit.run(() -> ((TextField) window.node(".search-field")).setText("selection:Wall"));
            window.rest();
            picture(window, "selection-open");
            Point2D last = SheetByMouseTest.centre(window, 2);
            window.pull(last, SheetByMouseTest.centre(window, 0).add(-100, 0));
            picture(window, "selection-reorder");
            window.letGo().rest().pull(SheetByMouseTest.centre(window, 0), SheetByMouseTest.row(window, 0));
            picture(window, "selection-drop");
            window.letGo().rest();
            Toolkit.run(() -> ((TextField) window.node(".search-field")).setText(""));
            window.rest();
            Point2D ground = SheetByMouseTest.centre(window, 0).add(-147, -60);
            window.pull(ground, SheetByMouseTest.centre(window, 1).add(60, 90));
            picture(window, "rubber-band");
            window.letGo().openExport();
            picture(window, "export-what");
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void choose(RealWindow window, String words) {
        MenuButton order = (MenuButton) window.node(".order-menu");
        Toolkit.run(() -> order.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .map(MenuItem::getOnAction)
                .orElseThrow()
                .handle(new javafx.event.ActionEvent()));
        window.rest();
    }

    private RealWindow open(Settings.Theme theme, boolean small) {
        face = "-" + theme.name().toLowerCase(Locale.ROOT) + (small ? "-small" : "");
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        return new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(small ? 1024 : 1440, small ? 640 : 900)
                .rest();
    }

    private void picture(RealWindow window, String name) {
        window.screenshot(name + face);
    }
}
