package org.caveat.ui.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.util.Duration;
import org.caveat.text.Messages;

/** How a search is written, in a few lines: beside the mouse that rests on the field, or under the field by F1. */
final class GrammarHelp {
    private static final double BELOW = 8;
    private static final double WIDTH = 460;
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
        lines = new Tooltip(Stream.of("words", "not", "or", "fields", "dates", "states", "meta", "key")
                .map(line -> messages.get("search.help-" + line))
                .collect(Collectors.joining("\n")));
        lines.setWrapText(true);
        lines.setMaxWidth(WIDTH);
        lines.setShowDuration(LONG);
        lines.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        lines.getStyleClass().add("grammar-help");
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
