package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.shell.Command.Group;

/** The keys, on one sheet: what each does, in groups; and the nine kinds with theirs. */
final class KeysSheet {
    private static final double COLUMN = 312;
    private static final double BETWEEN = 48;
    private static final double BELOW = 16;

    private final Messages messages;
    private final Words words;
    private final KeyNames names;
    private final Label esc;

    KeysSheet(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        this.names = new KeyNames(messages);
        esc = new Label(messages.get("ui.keys-close"));
        esc.getStyleClass().add("second");
    }

    /**
     * The sheet.
     *
     * @param close takes it away
     * @param guide shows the user's guide
     * @param tour begins the tour; empty where nothing can be shown
     */
    Region node(Runnable close, Runnable guide, Optional<Runnable> tour) {
        Region head = head(close, guide, tour);
        List<Region> groups =
                List.of(group(Group.MOVE), group(Group.WORK), group(Group.LOOK), group(Group.SAY), kinds());
        SharedColumns columns = new SharedColumns(groups, esc, BETWEEN, BELOW);
        DialogScroll scroll = new DialogScroll(columns);
        scroll.setPrefViewportWidth(3 * COLUMN + 2 * BETWEEN + DialogScroll.BESIDE);
        scroll.setMinWidth(0);
        VBox sheet = new VBox(16, head, scroll);
        sheet.setMinSize(0, 0);
        sheet.getStyleClass().add("keys-sheet");
        sheet.setFocusTraversable(true);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(messages.get("ui.keys"));
        sheet.setAccessibleHelp(messages.get("ui.keys-close"));
        return sheet;
    }

    private Region head(Runnable close, Runnable guide, Optional<Runnable> tour) {
        Button more = Buttons.words(messages.get("ui.guide"), () -> {
            close.run();
            guide.run();
        });
        more.setAccessibleHelp(messages.get("ui.help-guide"));
        HBox before = new HBox(16);
        before.setAlignment(Pos.CENTER_LEFT);
        tour.map(this::tour).ifPresent(before.getChildren()::add);
        before.getChildren().addAll(more, esc);
        return new DialogHead(messages.get("ui.keys"), messages.get("ui.close"), close, before);
    }

    private Button tour(Runnable begin) {
        Button button = Buttons.words(messages.get("ui.tour"), begin);
        button.setAccessibleHelp(messages.get("ui.help-tour"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private VBox group(Group group) {
        VBox box = new VBox(heading(group.words()));
        if (group == Group.MOVE) {
            box.getChildren()
                    .add(row(messages.get("ui.move-arrows"), keys("ui.key-arrows", "ui.key-home", "ui.key-end")));
            String extend = messages.get("ui.key-shift") + " " + messages.get("ui.key-arrows");
            box.getChildren().add(row(messages.get("ui.move-extend"), List.of(extend)));
        }
        Stream.of(Command.values())
                .filter(command -> command.group() == group && command != Command.HELP)
                .forEach(command -> box.getChildren().add(row(messages.get(command.words()), keys(command))));
        return box;
    }

    private List<String> keys(String... keys) {
        return Stream.of(keys).map(messages::get).toList();
    }

    private List<String> keys(Command command) {
        if (command == Command.KEYS) {
            return List.of(names.of(command), names.of(Command.HELP));
        }
        return List.of(names.of(command));
    }

    private VBox kinds() {
        VBox box = new VBox(heading("ui.keys-kinds"));
        for (Kind kind : Kind.KNOWN) {
            Label key = key(String.valueOf(Kind.KNOWN.indexOf(kind) + 1));
            Label name = new Label(words.kind(kind));
            name.getStyleClass().add("kind-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(16, key, Glyph.kind(kind, 18), name);
            row.getStyleClass().addAll("keys-row", Glyph.styleOf(kind));
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().addAll("section", "keys-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    private static Node row(String what, List<String> keys) {
        Label words = new Label(what);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, words, space());
        keys.forEach(key -> row.getChildren().add(key(key)));
        row.getStyleClass().add("keys-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label key(String words) {
        Label key = new Label(words);
        key.getStyleClass().add("key");
        if (words.length() == 1) {
            key.getStyleClass().add("letter");
        }
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
