package org.caveat.ui.search;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.util.Duration;
import org.caveat.text.Messages;

/** How a search is written, in a few lines: beside the mouse that rests on the field, or under the field by F1. */
final class GrammarHelp {
    private static final double BELOW = 8;
    private static final List<String> LINES = List.of("words", "not", "or", "fields", "dates", "states", "meta", "key");
    /** What stands in a line between what is typed and what it finds. */
    private static final String BETWEEN = " · ";

    private static final double TYPED = 15;
    private static final double FOUND = 21;
    private static final Duration LONG = Duration.minutes(2);

    private final TextField field;
    private final Tooltip lines;

    /** Gives it to a field. */
    static void give(TextField field, Messages messages) {
        GrammarHelp help = new GrammarHelp(field, messages);
        field.setTooltip(help.lines);
        field.addEventFilter(KeyEvent.KEY_PRESSED, help::pressed);
        field.focusedProperty().subscribe(help.lines::hide);
    }

    private GrammarHelp(TextField field, Messages messages) {
        this.field = field;
        List<String> said =
                LINES.stream().map(line -> messages.get("search.help-" + line)).toList();
        lines = new Tooltip(String.join("\n", said));
        lines.setGraphic(table(said));
        lines.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        lines.setShowDuration(LONG);
        lines.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        lines.getStyleClass().add("grammar-help");
    }

    /** What is typed at the left, and at the right what it finds; a line without the two goes over both. */
    private static GridPane table(List<String> said) {
        GridPane table = new GridPane(16, 8);
        for (String line : said) {
            String[] parts = line.split(BETWEEN, 2);
            int row = table.getRowCount();
            if (parts.length == 1) {
                table.add(words(line, "grammar-line", TYPED + FOUND), 0, row, 2, 1);
            } else {
                table.add(words(parts[0], "grammar-typed", TYPED), 0, row);
                table.add(words(parts[1], "grammar-found", FOUND), 1, row);
            }
        }
        return table;
    }

    /** @param wide in letters; a label would not know yet how high it becomes */
    private static Text words(String said, String style, double wide) {
        Text words = new Text(said);
        words.getStyleClass().add(style);
        words.fontProperty().subscribe(font -> words.setWrappingWidth(font.getSize() * wide));
        GridPane.setValignment(words, VPos.TOP);
        return words;
    }

    /** Any other key goes on with typing. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F1 && !lines.isShowing()) {
            Bounds at = field.localToScreen(field.getLayoutBounds());
            lines.show(field, at.getMinX(), at.getMaxY() + BELOW);
            event.consume();
        } else if (lines.isShowing()) {
            lines.hide();
            if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
            }
        }
    }
}
