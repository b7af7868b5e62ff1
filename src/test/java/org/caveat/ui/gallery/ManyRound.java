package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;

/** Edits of many photographs, templates and pasting: what they would change, and what they did. */
final class ManyRound implements Rooms.Round {

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = GalleryFolder.make(rooms.disk().resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = rooms.open(folder)) {
            pasted(rooms, window);
            templates(rooms, window);
            replaced(rooms, window);
            changed(rooms, window);
            added(rooms, window);
        }
    }

    private static void pasted(Rooms rooms, RealWindow window) {
        Gallery.open(window, GalleryFolder.FULL);
        window.press(KeyCode.G).press(KeyCode.CONTROL, KeyCode.C);
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.V);
        window.awaiting("the parts", () -> window.hasWords("will change."));
        rooms.see(window, "paste-parts");
        window.press(KeyCode.ESCAPE);
    }

    private static void templates(Rooms rooms, RealWindow window) {
        Gallery.open(window, GalleryFolder.FULL);
        window.press(KeyCode.G);
        Rooms.command(window, "Make a template of this photograph…");
        window.awaiting("the page", () -> window.has(".template-view"));
        window.paste("River banks").press(KeyCode.ENTER);
        window.awaiting("the page gone", () -> !window.has(".floating")).rest();
        Rooms.command(window, "Templates…");
        rooms.see(window, "templates-kept");
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.T);
        rooms.see(window, "template-choose");
        window.press(KeyCode.ENTER);
        window.awaiting("what will change", () -> window.hasWords("will change."));
        rooms.see(window, "template-apply");
        window.press(KeyCode.ENTER);
        window.awaiting("it to be done", () -> !window.has(".floating"));
        rooms.see(window, "template-applied");
    }

    private static void replaced(Rooms rooms, RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        Rooms.write(window, "Find", "an invented");
        Rooms.write(window, "Replace with", "a made-up");
        look(window);
        rooms.see(window, "replace-preview");
        window.press(KeyCode.ESCAPE);
    }

    private static void changed(Rooms rooms, RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.B);
        Rooms.write(window, "New words", "The bank of a river, with boats");
        look(window);
        rooms.see(window, "batch-preview");
        window.press(KeyCode.ENTER);
        window.awaiting("what was done", () -> window.hasWords("undoes it."));
        rooms.see(window, "batch-done");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        rooms.see(window, "batch-undone");
    }

    private static void added(Rooms rooms, RealWindow window) {
        Rooms.command(window, "Add a caveat to the selected photographs…");
        rooms.see(window, "batch-caveat");
        window.press(KeyCode.ESCAPE);
        Rooms.command(window, "Add a source to the selected photographs…");
        rooms.see(window, "batch-source");
        window.press(KeyCode.ESCAPE);
    }

    private static void look(RealWindow window) {
        window.pressButton("Preview").awaiting("what would change", () -> window.hasWords("would change"));
    }
}
