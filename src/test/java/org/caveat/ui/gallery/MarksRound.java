package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.caveat.model.Kind;
import org.caveat.model.Region.Rectangle;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;

/** Marks while they are set, and several photographs side by side. */
final class MarksRound implements Rooms.Round {
    private static final String PLANE = "azari-airplane-from-above.jpg";

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = Samples.copyTo(rooms.disk().resolve("Sample photographs"));
        pointed().beside(folder.resolve(PLANE));
        try (RealWindow window = rooms.open(folder)) {
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            points(rooms, window);
            beyond(rooms, window);
            compared(rooms, window);
        }
    }

    private static Told pointed() {
        return Told.nothing(PLANE)
                .caveat(id(1), Kind.IDENTITY, "Which town this is was not written down.")
                .at(id(1), new Rectangle(420, 300, 1, 1))
                .caveat(id(2), Kind.ALTERATION, "A fault in the glass.")
                .at(id(2), new Rectangle(700, 420, 1, 1))
                .caveat(id(3), Kind.AFTER, "The square was rebuilt.")
                .at(id(3), new Rectangle(620, 120, 180, 120));
    }

    private static String id(int number) {
        return "urn:uuid:00000000-0000-4000-8000-0000000005%02d".formatted(number);
    }

    private static void points(Rooms rooms, RealWindow window) {
        rooms.see(window, "points");
        window.press(KeyCode.TAB);
        rooms.see(window, "point-selected");
        window.press(KeyCode.ESCAPE).press(KeyCode.E).press(KeyCode.T).press(KeyCode.RIGHT);
        rooms.see(window, "point-setting");
        window.press(KeyCode.ENTER);
        rooms.see(window, "point-asked");
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
    }

    private static void beyond(Rooms rooms, RealWindow window) {
        window.press(KeyCode.E).press(KeyCode.F);
        rooms.see(window, "beyond-setting");
        window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.DOWN);
        rooms.see(window, "beyond-placing");
        window.press(KeyCode.ENTER);
        rooms.see(window, "beyond-asked");
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).rest();
    }

    private static void compared(Rooms rooms, RealWindow window) {
        window.press(KeyCode.G).press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.RIGHT);
        window.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.C);
        rooms.see(window, "compare-three");
        window.press(KeyCode.J).press(KeyCode.PLUS).press(KeyCode.PLUS);
        rooms.see(window, "compare-unlocked");
    }
}
