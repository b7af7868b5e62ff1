package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks in every text, before the window: it shows them, names no key after them, and keeps running. */
class AttacksOnTheWindowTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> takenForKeys = new ArrayList<>();

    @Test
    void everyAttackIsShownOnTheSheetAndOnTheTable() throws Exception {
        Map<String, String> said = AttackFolder.make(folder);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"))
                    .rest();
            window.press(KeyCode.HOME);
            for (int i = 0; i < said.size(); i++) {
                look(window);
                window.press(KeyCode.RIGHT).rest();
            }
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            look(window);
            assertThat(window.failures()).isEmpty();
        }
        String whole = plain(String.join("\n", seen));
        assertThat(said.values()).allSatisfy(attack -> assertThat(whole).contains(plain(attack)));
        assertThat(takenForKeys).isEmpty();
        Trials.add(new Trial(Heading.HOSTILE, "texts as attacks, in every place, in the window", said.size(), 0, 0, 0));
    }

    private void look(RealWindow window) {
        Toolkit.run(() -> look(window.scene().getRoot().lookupAll("*")));
    }

    private void look(Collection<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Labeled labeled) {
                take(labeled.getText());
                if (labeled.isMnemonicParsing()
                        && String.valueOf(labeled.getText()).contains("__two")) {
                    takenForKeys.add(labeled.getText());
                }
            } else if (node instanceof TextInputControl field) {
                take(field.getText());
            } else if (node instanceof Text text) {
                take(text.getText());
            }
        }
    }

    private void take(String text) {
        if (text != null) {
            seen.add(text);
        }
    }

    /** Letters and signs alone: what has no shape of its own is shown by a sign, or not at all. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sm}\\p{Sc}]", "");
    }
}
