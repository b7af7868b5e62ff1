package org.caveat.ui.language;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.caveat.ui.RealWindow;

/** Finds words of the program itself that have no room: buttons, tabs, headings, names of fields, notes of keys. */
final class Cut {
    private static final Set<String> HEADINGS = Set.of(
            "section", "view-title", "field-label", "key", "keys-heading", "count", "second", "muted", "field-help");
    /** What curators say, or files are called, may be longer than any room. */
    private static final Set<String> OTHERS_WORDS = Set.of(
            "photo-cell", "side-row", "palette-list", "coverage-row", "trail-back", "caveat-card", "coverage-title");

    private Cut() {}

    static List<String> in(Scene scene) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && RealWindow.isSeen(node) && node.getScene() != null)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled instanceof ButtonBase || (labeled instanceof Label && isHeading(labeled)))
                .filter(labeled -> !isOfOthers(labeled))
                .filter(Cut::isCut)
                .map(labeled -> labeled.getText() + " " + labeled.getStyleClass())
                .toList();
    }

    private static boolean isHeading(Labeled labeled) {
        return labeled.getStyleClass().stream().anyMatch(HEADINGS::contains);
    }

    private static boolean isOfOthers(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(OTHERS_WORDS::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(Labeled labeled) {
        String words = labeled.getText();
        return words != null
                && !words.isEmpty()
                && labeled.lookup(".text") instanceof Text drawn
                && !drawn.getText().equals(words)
                && drawn.getText().endsWith(labeled.getEllipsisString());
    }
}
