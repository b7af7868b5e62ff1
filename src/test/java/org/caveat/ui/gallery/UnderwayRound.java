package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.file.FaultyDisk;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;

/** What goes on, what goes wrong, and what was open before. */
final class UnderwayRound implements Rooms.Round {
    private static final String BEQUEST =
            "/srv/archive/photographic collections/Bequest of the Hartmann family, accession 1998-114/box ";

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = GalleryFolder.make(rooms.disk().resolve("Sample photographs"), GalleryWords.ENGLISH);
        try (RealWindow window = rooms.open(folder)) {
            light(rooms, window);
            reading(rooms, window, Samples.copyTo(rooms.disk().resolve("Photographs of others")));
            trouble(rooms, window, Samples.copyTo(rooms.disk().resolve("On a disk that is full")));
        }
        welcome(rooms);
    }

    private static void light(Rooms rooms, RealWindow window) {
        Gallery.open(window, GalleryFolder.FULL);
        window.press(KeyCode.L).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        window.press(KeyCode.TAB).press(KeyCode.LEFT).press(KeyCode.LEFT);
        rooms.see(window, "light-controls");
        window.press(KeyCode.ESCAPE).press(KeyCode.X);
        rooms.see(window, "light-inverted");
        window.press(KeyCode.X);
    }

    private static void reading(Rooms rooms, RealWindow window, Path folder) {
        window.standStill(0.6);
        Rooms.turnTo(window, folder);
        window.awaiting("some to be read", () -> window.hasWords("5 of 9"));
        rooms.seeUnderway(window, "reading");
        window.pressButton("Stop reading");
        window.awaiting("the way on", () -> window.canClick("Read on"));
        rooms.seeUnderway(window, "reading-stopped");
        window.goOn();
    }

    private static void trouble(Rooms rooms, RealWindow window, Path folder) {
        FaultyDisk disk = new FaultyDisk();
        Rooms.turnTo(window.saveOn(disk.disk()), folder);
        window.rest().press(KeyCode.HOME).press(KeyCode.F2);
        disk.fail(new FaultyDisk.Plan(FaultyDisk.Call.WRITE, 0, FaultyDisk.Fault.FULL, /* lasts= */ true));
        window.type("x").press(KeyCode.TAB);
        window.awaiting("the trouble", () -> window.has(".status-trouble"));
        rooms.see(window, "saving-trouble");
        window.askToClose();
        window.awaiting("the question", () -> window.hasWords("could not be saved"));
        rooms.see(window, "leaving-unsaved");
        window.press(KeyCode.ESCAPE).standStill(0).askToClose();
        window.awaiting("the question", () -> window.hasWords("does not answer"));
        rooms.seeUnderway(window, "leaving-late");
        disk.mend();
        window.goOn();
    }

    private static void welcome(Rooms rooms) {
        SettingsStore store = new SettingsStore(rooms.home().resolve("other settings"), Messages.english());
        for (int box = 1; box <= 7; box++) {
            String path = BEQUEST + box;
            store.change(now -> now.opened(path));
        }
        try (RealWindow window = rooms.open("other settings", Optional.empty())) {
            rooms.see(window, "recent-gone");
            window.pressButton("Back");
            window.awaiting("the photograph that welcomes", () -> Gallery.hasPicture(window.scene(), ".welcome-stage"));
            rooms.see(window, "recent");
        }
    }
}
