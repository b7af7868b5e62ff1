package org.caveat.ui.gallery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** The part of the gallery's tour that is about the light table, and about several photographs on it. */
final class TableTour {
    private final BiConsumer<RealWindow, String> visitor;

    /** @param visitor is shown the window in each state, and told what the state is called */
    TableTour(BiConsumer<RealWindow, String> visitor) {
        this.visitor = visitor;
    }

    private void visit(RealWindow window, String state) {
        visitor.accept(window, state);
    }

    /** What there is of a photograph of one file. */
    void ofSamples(RealWindow window) {
        drawing(window);
        regions(window);
        compare(window);
    }

    private void drawing(RealWindow window) {
        Gallery.open(window, GalleryFolder.FULL);
        visit(window, "table");
        window.press(KeyCode.TAB);
        visit(window, "person");
        window.press(KeyCode.ESCAPE).press(KeyCode.E).press(KeyCode.DIGIT1);
        visit(window, "table-full-size");
        window.press(KeyCode.DIGIT0).press(KeyCode.W);
        visit(window, "table-turned");
        window.press(KeyCode.Q).press(KeyCode.R).press(KeyCode.RIGHT);
        visit(window, "table-drawing");
        window.press(KeyCode.ESCAPE);
    }

    private void regions(RealWindow window) {
        window.press(KeyCode.P).press(KeyCode.RIGHT).press(KeyCode.ENTER);
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER).press(KeyCode.DOWN);
        visit(window, "table-polygon");
        // past the one person who is shown
        window.press(KeyCode.ESCAPE).press(KeyCode.E).press(KeyCode.TAB).press(KeyCode.TAB);
        visit(window, "region");
        window.press(KeyCode.ENTER);
        visit(window, "region-handles");
        window.press(KeyCode.ESCAPE).press(KeyCode.Y);
        visit(window, "regions-hidden");
        window.press(KeyCode.Y);
    }

    private void compare(RealWindow window) {
        window.press(KeyCode.G).press(KeyCode.HOME).press(KeyCode.C);
        visit(window, "compare-nothing");
        window.press(KeyCode.G).press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.C);
        visit(window, "compare");
        window.press(KeyCode.PLUS).press(KeyCode.PLUS).press(KeyCode.PLUS).press(KeyCode.TAB);
        visit(window, "compare-zoomed");
        // from the one before that which asks for care: that one, a locked one, and one that is no picture
        Gallery.open(window, GalleryFolder.IN_ORDER.get(GalleryFolder.IN_ORDER.indexOf(GalleryFolder.CARE) - 1));
        window.press(KeyCode.G);
        for (int more = 0; more < 3; more++) {
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        window.press(KeyCode.C);
        visit(window, "compare-four");
        Gallery.open(window, GalleryFolder.FULL);
    }

    /**
     * Marks on the mat, another size, several files and several pages.
     *
     * @param folder as {@link ThingsFolder} makes it
     */
    void ofThings(RealWindow window, Path folder) {
        Toolkit.run(() -> window.window().open(folder));
        window.awaiting("the things", () -> window.window().openFolder().equals(Optional.of(folder)));
        visit(window, "things");
        window.press(KeyCode.HOME).press(KeyCode.ENTER);
        visit(window, "beyond");
        window.press(KeyCode.DIGIT1).press(KeyCode.PLUS);
        visit(window, "beyond-waiting");
        window.press(KeyCode.DIGIT0).press(KeyCode.RIGHT);
        visit(window, "other-size");
        window.press(KeyCode.RIGHT).rest();
        window.press(KeyCode.V).awaiting("the back", () -> window.hasWords("Seen: verso"));
        MenuButton files = (MenuButton) window.node(".leaf-files");
        Toolkit.run(files::show);
        visit(window, "verso");
        Toolkit.run(files::hide);
        window.press(KeyCode.RIGHT).awaiting("the pages", () -> window.hasWords("1 of 3"));
        window.press(KeyCode.PAGE_DOWN).awaiting("the second", () -> window.hasWords("2 of 3"));
        window.press(KeyCode.DIGIT1);
        visit(window, "page-full-size");
        window.press(KeyCode.G);
    }

    /**
     * Fields of which two curators left two versions.
     *
     * @param folder as {@link VersionsFolder} makes it
     */
    void ofVersions(RealWindow window, Path folder) {
        Toolkit.run(() -> window.window().open(folder));
        window.awaiting("the photograph", () -> window.window().openFolder().equals(Optional.of(folder)));
        visit(window, "versions-sheet");
        window.press(KeyCode.ENTER).rest();
        window.pressButton("3 fields have several versions").rest();
        visit(window, "versions-caption");
        window.pressButton("3 fields have several versions").rest();
        visit(window, "versions-caveats");
        window.press(KeyCode.ESCAPE).press(KeyCode.G);
    }
}
