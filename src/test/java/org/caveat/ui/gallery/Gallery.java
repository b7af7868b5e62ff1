package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** Goes through every main state of the window by keys, and shows each to a visitor. */
final class Gallery {
    private final BiConsumer<RealWindow, String> visitor;
    private final TableTour table;

    /**
     * How the window looks on one tour.
     *
     * @param isSmall 1024 × 640 instead of 1440 × 900
     */
    record Face(Settings.Theme theme, GalleryWords words, boolean isSmall) {

        double width() {
            return isSmall ? 1024 : 1440;
        }

        double height() {
            return isSmall ? 640 : 900;
        }

        @Override
        public String toString() {
            return (theme + "-" + words + (isSmall ? "-small" : "")).toLowerCase(Locale.ROOT);
        }
    }

    /** @param visitor is shown the window in each state, and told what the state is called */
    Gallery(BiConsumer<RealWindow, String> visitor) {
        this.visitor = visitor;
        this.table = new TableTour(this::visit);
    }

    /**
     * Goes through all of them.
     *
     * @param home where the settings are kept
     * @param folder of the photographs
     */
    void tour(Path home, Path folder, Face face) throws IOException {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(face.theme())));
        try (RealWindow window = new RealWindow(home, Optional.of(folder), Optional.empty())) {
            window.size(face.width(), face.height()).rest();
            if (!face.isSmall()) {
                window.awaiting("the photograph that welcomes", () -> hasPicture(window.scene(), ".welcome-stage"));
            }
            visit(window, "welcome");
            window.press(KeyCode.TAB).press(KeyCode.SPACE).rest();
            sheet(window);
            table.ofSamples(window);
            inspector(window);
            floating(window, catalogue(home, folder));
            care(window);
            table.ofThings(window, ThingsFolder.make(home.resolve("Things"), face.words()));
            table.ofVersions(window, VersionsFolder.make(home.resolve("Versions"), face.words()));
            others(window, home);
        }
    }

    static boolean hasPicture(Scene scene, String place) {
        return scene.getRoot().lookupAll(place + " ImageView").stream()
                .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
    }

    private void visit(RealWindow window, String state) {
        visitor.accept(window.rest(), state);
    }

    private void sheet(RealWindow window) {
        visit(window, "sheet");
        window.press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
        visit(window, "sheet-chosen");
        window.press(KeyCode.S).paste("An invented selection with a long name");
        visit(window, "selection-made");
        window.press(KeyCode.ENTER).rest();
        arrange(window, "In decades");
        visit(window, "sheet-in-decades");
        arrange(window, "Not in groups");
        search(window, "selection:\"An invented selection with a long name\" ");
        visit(window, "selection-open");
        search(window, "k");
        visit(window, "search-suggestions");
        search(window, "kind:sad ");
        visit(window, "search-misread");
        search(window, "nobodysaysthis ");
        window.awaiting("that nothing is found", () -> window.canClick("Clear the search"));
        visit(window, "search-nothing-found");
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE).rest();
    }

    private static void search(RealWindow window, String query) {
        window.press(KeyCode.CONTROL, KeyCode.F)
                .press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.DELETE)
                .paste(query);
    }

    private static void arrange(RealWindow window, String words) {
        MenuButton order = (MenuButton) window.node(".order-menu");
        Toolkit.run(() -> order.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        window.rest();
    }

    private void inspector(RealWindow window) {
        window.press(KeyCode.N);
        visit(window, "questions");
        window.press(KeyCode.DIGIT3);
        window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        visit(window, "question-open");
        window.pressButton("Not known");
        visit(window, "question-not-known");
        window.press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.E)
                .rest();
        // by way of what stands above it, so that the form is at its top whenever it was laid out
        window.press(KeyCode.F2).press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.F2);
        visit(window, "caption");
        window.click("File");
        visit(window, "file");
        window.click("History");
        visit(window, "history");
        window.press(KeyCode.ESCAPE);
    }

    private void floating(RealWindow window, Path table) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        visit(window, "palette");
        window.press(KeyCode.ESCAPE).press(KeyCode.F1);
        visit(window, "keys");
        window.press(KeyCode.ESCAPE).openExport();
        visit(foreseen(window), "export");
        window.click("1 photograph whose sidecar cannot be read");
        visit(window, "export-left-out");
        window.click("1 photograph whose sidecar cannot be read");
        window.pressButton("CSV: tables for the catalogue");
        foreseen(window).click("CSV");
        visit(foreseen(window), "export-preview");
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.I);
        visit(window, "import");
        window.chosen().next(table);
        window.pressButton("A file…").awaiting("what would change", () -> window.has(".import-subject"));
        visit(window, "import-foreseen");
        window.press(KeyCode.ESCAPE).press(KeyCode.G).press(KeyCode.B);
        visit(window, "batch");
        window.press(KeyCode.ESCAPE).press(KeyCode.K).rest();
        window.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.DOWN);
        visit(window, "coverage");
        window.press(KeyCode.G).rest();
    }

    /** The table of a catalogue about the first photographs, of which one is not there. */
    private static Path catalogue(Path home, Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("Datei;Titel;Regal;Schlagwörter\ngone.jpg;;;\n");
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".jpg"))
                    .sorted()
                    .limit(2)
                    .forEach(name -> rows.append(name).append(";Katalogtitel;7;Katalog\n"));
        }
        return Files.writeString(home.resolve("catalogue.csv"), rows);
    }

    /** Waits until all is there that an export shows before it is made. */
    private static RealWindow foreseen(RealWindow window) {
        return window.rest()
                .awaiting("what is left out", () -> window.has(".left-out-known"))
                .awaiting("how it begins", () -> window.has(".export-preview-made"));
    }

    /** These stand one after the other. */
    private void care(RealWindow window) {
        open(window, GalleryFolder.CARE);
        visit(window, "care");
        window.press(KeyCode.RIGHT);
        visit(window, "locked");
        window.press(KeyCode.RIGHT);
        visit(window, "unreadable");
    }

    private void others(RealWindow window, Path home) throws IOException {
        Path empty = Files.createDirectories(home.resolve("An empty folder"));
        Toolkit.run(() -> window.window().open(empty));
        window.awaiting("the empty folder", () -> window.window().openFolder().equals(Optional.of(empty)));
        visit(window, "empty");
        Toolkit.run(() -> window.window().open(home.resolve("A folder that is gone")));
        // the page of the empty folder is one of the same kind
        window.awaiting("the page that says so", () -> window.hasWords("A folder that is gone"));
        visit(window, "gone");
    }

    /** With the arrow keys, from the first one on. */
    static void open(RealWindow window, String file) {
        window.press(KeyCode.G).press(KeyCode.HOME);
        for (int steps = GalleryFolder.IN_ORDER.indexOf(file); steps > 0; steps--) {
            window.press(KeyCode.RIGHT);
        }
        window.press(KeyCode.ENTER).rest();
    }
}
