package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Printers;
import org.caveat.ui.language.Mirrored;

/** The window in other languages, with what passes out of it open; and in one that is written from right to left. */
final class SpokenRound implements Rooms.Round {

    @Override
    public void go(Rooms rooms) throws IOException {
        Mirrored.make();
        Path folder = Samples.copyTo(rooms.disk().resolve("Sample photographs"));
        try (RealWindow window = rooms.open(folder)) {
            window.press(KeyCode.HOME).press(KeyCode.RIGHT);
            for (String language : List.of("de", "fr", "ru")) {
                Toolkit.run(() -> window.window().speak(Locale.forLanguageTag(language)));
                passing(rooms, window.rest(), language);
            }
            Toolkit.run(() -> {
                window.window().speak(Mirrored.LANGUAGE);
                window.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            });
            mirrored(rooms, window);
        }
    }

    private static void passing(Rooms rooms, RealWindow window, String language) {
        export(rooms, window, language);
        window.press(KeyCode.CONTROL, KeyCode.P);
        rooms.see(window, "print-" + language);
        window.chosen().find(Printers.OUT_OF_REACH);
        window.press(KeyCode.SPACE);
        window.awaiting("what is missing", () -> window.has(".field-error"));
        rooms.see(window, "print-no-command-" + language);
        window.chosen().find(Printers.READY);
        window.press(KeyCode.SPACE);
        window.awaiting("the system's dialog", window.chosen()::isChoosingPaper);
        rooms.seeUnderway(window, "print-choosing-" + language);
        Toolkit.run(window.chosen()::leavePaper);
        window.awaiting("the choice again", () -> window.has(".print-view .button"))
                .press(KeyCode.ESCAPE);
    }

    private static void export(Rooms rooms, RealWindow window, String language) {
        window.openExport()
                .rest()
                .awaiting("what is left out", () -> window.has(".left-out-known"))
                .awaiting("how it begins", () -> window.has(".export-preview-made"));
        rooms.see(window, "export-" + language);
        window.press(KeyCode.ESCAPE);
    }

    private static void mirrored(Rooms rooms, RealWindow window) {
        rooms.see(window, "mirrored-sheet");
        window.press(KeyCode.ENTER);
        rooms.see(window, "mirrored-table");
        window.press(KeyCode.N);
        rooms.see(window, "mirrored-questions");
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.COMMA);
        rooms.see(window, "mirrored-settings");
        window.press(KeyCode.ESCAPE);
        export(rooms, window, "mirrored");
        window.press(KeyCode.K);
        rooms.see(window, "mirrored-coverage");
    }
}
