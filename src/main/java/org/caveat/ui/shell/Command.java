package org.caveat.ui.shell;

import java.util.Locale;
import java.util.Optional;
import org.caveat.ui.shell.Keystroke.Held;

/** What can be done by a key, in the order and the groups of the keys sheet. */
enum Command {
    CONTACT_SHEET(Group.MOVE, "G"),
    LIGHT_TABLE(Group.MOVE, "E"),
    COMPARE(Group.MOVE, "C"),
    COVERAGE(Group.MOVE, "K"),
    FILE_NAME(Group.MOVE, "/"),
    NEXT_ATTENTION(Group.MOVE, "."),
    PREVIOUS_ATTENTION(Group.MOVE, ","),
    OPEN(Group.MOVE, "Enter"),
    BACK(Group.MOVE, "Esc"),

    NEW_CAVEAT(Group.SAY, "N"),
    RECTANGLE(Group.SAY, "R"),
    POLYGON(Group.SAY, "P"),
    POINT(Group.SAY, "T"),
    BEYOND(Group.SAY, "F"),
    WHAT_BECAME(Group.SAY, "A"),
    LEAD(Group.SAY, "*"),
    HEADLINE(Group.SAY, "F2"),
    KEEP_AND_NEXT(Group.SAY, "Enter", Held.SHORTCUT),
    COPY(Group.SAY, "C", Held.SHORTCUT),
    COPY_WORDS(Group.SAY, "C", Held.SHORTCUT_AND_SHIFT),
    COPY_PICTURE(Group.SAY, "P", Held.SHORTCUT_AND_SHIFT),
    PASTE(Group.SAY, "V", Held.SHORTCUT),
    TEMPLATE(Group.SAY, "T", Held.SHORTCUT),
    TEMPLATE_AGAIN(Group.SAY, "T", Held.SHORTCUT_AND_SHIFT),

    ZOOM_IN(Group.LOOK, "+"),
    ZOOM_OUT(Group.LOOK, "-"),
    FIT(Group.LOOK, "0"),
    FULL_SIZE(Group.LOOK, "1"),
    INSTANT_LINE(Group.LOOK, "I"),
    OVERVIEW(Group.LOOK, "O"),
    TURN_LEFT(Group.LOOK, "Q"),
    TURN_RIGHT(Group.LOOK, "W"),
    FLIP(Group.LOOK, "M"),
    OTHER_SIDE(Group.LOOK, "V"),
    NEXT_PAGE(Group.LOOK, "Page Down"),
    PREVIOUS_PAGE(Group.LOOK, "Page Up"),
    LIGHT(Group.LOOK, "L"),
    INVERT(Group.LOOK, "X"),
    REGIONS(Group.LOOK, "Y"),
    TOGETHER(Group.LOOK, "J"),
    LARGER(Group.LOOK, "+", Held.SHORTCUT),
    SMALLER(Group.LOOK, "-", Held.SHORTCUT),
    USUAL_SIZE(Group.LOOK, "0", Held.SHORTCUT),

    SELECT(Group.WORK, "S"),
    BATCH(Group.WORK, "B"),
    REPLACE(Group.WORK, "H", Held.SHORTCUT_AND_SHIFT),
    SEARCH(Group.WORK, "F", Held.SHORTCUT),
    PALETTE(Group.WORK, "K", Held.SHORTCUT),
    OPEN_FOLDER(Group.WORK, "O", Held.SHORTCUT),
    UNDO(Group.WORK, "Z", Held.SHORTCUT),
    REDO(Group.WORK, "Z", Held.SHORTCUT_AND_SHIFT),
    EXPORT(Group.WORK, "E", Held.SHORTCUT),
    PRINT(Group.WORK, "P", Held.SHORTCUT),
    IMPORT(Group.WORK, "I", Held.SHORTCUT),
    SETTINGS(Group.WORK, ",", Held.SHORTCUT),
    KEYS(Group.WORK, "?"),
    HELP(Group.WORK, "F1"),
    GUIDE(Group.WORK, "F1", Held.SHORTCUT);

    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Keystroke keystroke;

    Command(Group group, String key) {
        this(group, key, Held.NOTHING);
    }

    Command(Group group, String key, Held held) {
        this.group = group;
        this.keystroke = new Keystroke(key, held);
    }

    Group group() {
        return group;
    }

    Keystroke keystroke() {
        return keystroke;
    }

    /** The key of the words for it. */
    String words() {
        return "ui.command-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Command> of(Keystroke pressed) {
        for (Command command : values()) {
            if (command.keystroke.equals(pressed)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /**
     * What a key asks for. Where the digits need Shift, as on French keyboards, their keys type signs without it: where such
     * a sign asks for nothing, the digit does.
     *
     * @param name the key's name as the toolkit gives it
     * @param text what the key would type
     */
    static Optional<Command> pressed(String name, String text, Held held) {
        return Keystroke.of(name, text, held).flatMap(Command::of).or(() -> Optional.of(name)
                .filter(key -> key.matches("[0-9]"))
                .flatMap(digit -> of(new Keystroke(digit, held))));
    }

    /** What a command is about. */
    enum Group {
        MOVE,
        SAY,
        LOOK,
        WORK;

        String words() {
            return "ui.keys-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
