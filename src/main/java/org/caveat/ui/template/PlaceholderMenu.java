package org.caveat.ui.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;

/**
 * Offers the names of placeholders under a field while one is typed.
 *
 * @param names all there are
 */
record PlaceholderMenu(Supplier<List<String>> names) {
    private static final int MOST = 8;
    private static final Pattern OPEN = Pattern.compile("(?:^|[^{])\\{([^{}\\n]{0,200})$");

    void offer(TextInputControl field) {
        ContextMenu menu = new ContextMenu();
        field.textProperty().subscribe((was, is) -> {
            boolean isTyped = field.isFocused() && is.length() > was.length();
            // the caret follows the text
            int caret = Math.min(is.length(), field.getCaretPosition() + Math.max(0, is.length() - was.length()));
            Optional<String> begun = begun(is.substring(0, caret)).filter(typed -> isTyped);
            menu.hide();
            begun.ifPresent(typed -> show(menu, field, typed, caret));
        });
    }

    private void show(ContextMenu menu, TextInputControl field, String typed, int caret) {
        menu.getItems()
                .setAll(matching(typed).stream()
                        .map(name -> item(name, field, caret - typed.length(), caret))
                        .toList());
        if (!menu.getItems().isEmpty()) {
            menu.show(field, Side.BOTTOM, 0, 4);
        }
    }

    private static MenuItem item(String name, TextInputControl field, int from, int to) {
        MenuItem item = new MenuItem("{" + name + "}");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> field.replaceText(from, to, name + "}"));
        return item;
    }

    /** The beginning of a placeholder's name that stands at the end of a text. */
    static Optional<String> begun(String text) {
        Matcher open = OPEN.matcher(text);
        return open.find() ? Optional.of(open.group(1)) : Optional.empty();
    }

    /** Names that begin so, and after them those that have it in them. */
    List<String> matching(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.get().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(java.util.Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(MOST)
                .toList();
    }
}
