package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** Goes through what is done now and then: the tour, the dialogs, what others did, and all that is empty. */
final class ErrandsTour {
    private final BiConsumer<RealWindow, String> visitor;

    /**
     * How the window looks on one round.
     *
     * @param percent of the usual size
     */
    record Face(Settings.Theme theme, int percent) {

        @Override
        public String toString() {
            return "errands-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent;
        }
    }

    /** @param visitor is shown the window in each state, and told what the state is called */
    ErrandsTour(BiConsumer<RealWindow, String> visitor) {
        this.visitor = visitor;
    }

    /**
     * Goes through all of them.
     *
     * @param home where the settings are kept
     * @param disk for the photographs
     */
    void go(Path home, Path disk, Face face) throws IOException {
        wear(home, face);
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = new RealWindow(home, Optional.of(folder), Optional.of(folder))) {
            window.size(1440, 900).rest();
            window.press(KeyCode.HOME);
            round(window);
            fields(window);
            dialogs(window);
            searches(window);
            exported(window);
            others(window, disk);
            empty(window, disk);
        }
        newcomer(home.resolve("Newcomer"), folder, face);
    }

    private void visit(RealWindow window, String state) {
        visitor.accept(window.rest(), state);
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .paste(name)
                .press(KeyCode.ENTER)
                .rest();
    }

    private void round(RealWindow window) {
        window.press(KeyCode.F1);
        visit(window, "keys");
        window.press(KeyCode.ESCAPE);
        command(window, "Take the tour");
        for (String step : List.of("caption", "questions", "source", "region", "export")) {
            visit(window, "tour-" + step);
            window.press(KeyCode.ENTER).rest();
        }
        Gallery.open(window, GalleryFolder.FULL);
    }

    private void fields(RealWindow window) {
        window.press(KeyCode.F2).press(KeyCode.F1);
        visit(window, "field-help");
        window.press(KeyCode.ESCAPE).click("Caveats 4");
        window.press(KeyCode.ESCAPE).rest();
        window.press(KeyCode.N).press(KeyCode.DIGIT2);
        window.awaiting("its field", () -> window.has(".open-question")).rest();
        window.press(KeyCode.F1);
        visit(window, "question-help");
        window.pressButton("All fields").rest();
        visit(window, "caveat-form");
        window.press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.G)
                .rest();
    }

    private void dialogs(RealWindow window) {
        command(window, "Print");
        visit(window, "print");
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        visit(window, "replace");
        window.press(KeyCode.ESCAPE);
        for (String name : List.of("Bibliography…", "Codes…", "Templates…", "Make a template")) {
            command(window, name);
            visit(window, name.replace("…", "").replace(' ', '-').toLowerCase(java.util.Locale.ROOT));
            window.press(KeyCode.ESCAPE);
        }
        window.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.RIGHT);
        command(window, "Join as one thing");
        visit(window, "join");
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.I);
        visit(window, "import");
        window.press(KeyCode.ESCAPE);
    }

    /** Who was never asked for a name is told by which one is signed what he writes. */
    private void newcomer(Path home, Path folder, Face face) {
        wear(home, face);
        try (RealWindow window = RealWindow.forANewcomer(home, folder).size(1440, 900)) {
            window.rest().press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            window.awaiting("the tour", () -> window.has(".tour-callout")).rest();
            window.press(KeyCode.ESCAPE).rest().press(KeyCode.F2).rest();
            visit(window, "signing");
        }
    }

    private static void wear(Path home, Face face) {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(face.theme()).withTextSize(face.percent())));
    }

    private void searches(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F).paste("is:disputed ").rest();
        window.awaiting("what is found", () -> window.canClick("Save this search…"));
        window.click("Save this search…").rest().paste("What is disputed").press(KeyCode.ENTER);
        visit(window, "search-saved");
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
    }

    private void exported(RealWindow window) {
        window.openExport().awaiting("what is left out", () -> window.has(".left-out-known"));
        window.pressButton("CSV: tables for the catalogue").rest();
        window.pressButton("Export").awaiting("the report", () -> window.canClick("Open the web site"));
        visit(window, "export-report");
        window.press(KeyCode.ESCAPE);
    }

    private void others(RealWindow window, Path disk) throws IOException {
        Path folder = Samples.copyTo(disk.resolve("Photographs of others"));
        String plane = "azari-airplane-from-above.jpg";
        Files.move(folder.resolve(plane), folder.resolve("plane-1.jpg"));
        open(window, folder);
        window.awaiting("the offer", () -> window.hasWords("1 sidecar has lost its photograph."));
        visit(window, "relink-offered");
        window.pressButton("Look…").awaiting("the preview", () -> window.hasWords("→ plane-1.jpg"));
        visit(window, "relink");
        window.press(KeyCode.ESCAPE);
    }

    private void empty(RealWindow window, Path disk) throws IOException {
        Path bare = Files.createDirectories(disk.resolve("Photographs without words"));
        Files.copy(Samples.photograph(GalleryFolder.FULL), bare.resolve(GalleryFolder.FULL));
        open(window, bare);
        window.awaiting("the photograph", () -> window.has(".photo-cell")).rest();
        visit(window, "bare-sheet");
        window.press(KeyCode.HOME).press(KeyCode.ENTER).rest().click("Caveats");
        visit(window, "bare-caveats");
        window.click("History");
        visit(window, "bare-history");
        window.press(KeyCode.ESCAPE).press(KeyCode.G).press(KeyCode.C);
        visit(window, "bare-compare");
        window.press(KeyCode.G).press(KeyCode.K);
        visit(window, "bare-coverage");
        Path empty = Files.createDirectories(disk.resolve("An empty folder"));
        open(window, empty);
        visit(window, "empty-sheet");
        window.press(KeyCode.K);
        visit(window, "empty-coverage");
        window.press(KeyCode.E);
        visit(window, "empty-table");
        window.openExport();
        visit(window, "empty-export");
        window.press(KeyCode.ESCAPE);
        command(window, "Print");
        visit(window, "empty-print");
        window.press(KeyCode.ESCAPE);
    }

    private static void open(RealWindow window, Path folder) {
        Toolkit.run(() -> window.window().open(folder));
        window.awaiting("the folder", () -> window.window().openFolder().equals(Optional.of(folder)))
                .rest();
    }
}
