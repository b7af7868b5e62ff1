package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** What is said of a photograph, doubted, discussed, withdrawn and restored. */
final class SayingRound implements Rooms.Round {
    private static final String PANES = ".inspector .scroll-pane";

    @Override
    public void go(Rooms rooms) throws IOException {
        Path folder = SaidFolder.make(rooms.disk().resolve("What is said"));
        try (RealWindow window = rooms.open(folder)) {
            rooms.see(window, "own-kinds-sheet");
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            cards(rooms, window);
            forms(rooms, window);
            history(rooms, window);
        }
    }

    private static void cards(Rooms rooms, RealWindow window) {
        select(window, SaidFolder.DISPUTED);
        rooms.see(window, "several-sources");
        select(window, SaidFolder.ONE_SIDED);
        rooms.see(window, "one-sided");
        select(window, SaidFolder.PRIVATE);
        rooms.see(window, "private");
        select(window, SaidFolder.OWN);
        rooms.see(window, "own-kind");
        select(window, SaidFolder.WITHDRAWN);
        rooms.see(window, "withdrawn");
    }

    private static void forms(Rooms rooms, RealWindow window) {
        select(window, SaidFolder.DISPUTED);
        Rooms.command(window, "Discuss the selected caveat");
        window.rest();
        Rooms.write(window, "Remark", "Then the other side cannot be judged from it.");
        rooms.see(window, "discussion");
        window.press(KeyCode.ESCAPE).rest();
        select(window, SaidFolder.PRIVATE);
        Rooms.command(window, "Add a source to the selected caveat");
        rooms.see(window, "source-form");
        window.pressButton("Address, quotation, note").rest();
        rooms.see(window, "source-form-whole");
        window.press(KeyCode.ESCAPE).rest();
        select(window, SaidFolder.ONE_SIDED);
        Rooms.command(window, "Withdraw the selected caveat");
        rooms.see(window, "withdraw");
        window.pressButton("Withdraw");
        rooms.see(window, "withdraw-why");
        window.pressButton("Cancel").rest();
        window.press(KeyCode.ESCAPE).press(KeyCode.N);
        Rooms.scroll(window, PANES, 1);
        rooms.see(window, "own-kinds-questions");
        window.press(KeyCode.ESCAPE).rest();
    }

    private static void history(Rooms rooms, RealWindow window) {
        window.click("History");
        rooms.see(window, "history-entries");
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".history-restore").stream()
                .filter(node -> !node.isDisabled())
                .findFirst()
                .orElseThrow()
                .requestFocus());
        window.press(KeyCode.SPACE);
        rooms.see(window, "history-restored");
        Rooms.scroll(window, PANES, 1);
        rooms.see(window, "history-below");
    }

    private static void select(RealWindow window, String words) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll(".caveat-card").stream()
                .filter(card -> card.getAccessibleText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card says " + words))
                .requestFocus());
        window.rest();
    }
}
