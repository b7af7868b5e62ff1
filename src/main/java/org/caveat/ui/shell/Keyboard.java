package org.caveat.ui.shell;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.caveat.ui.shell.Keystroke.Held;

/**
 * Turns keys into commands. Letters and signs act on cells and picture only, never while somebody types; undo and redo
 * are the collection's, also in a text field.
 */
final class Keyboard {
    private static final Map<KeyCode, Move> STEPS = Map.of(KeyCode.LEFT, Move.LEFT, KeyCode.RIGHT, Move.RIGHT);

    /** Controls have uses of their own for these keys: an undo that knows of one field, an editing of list rows. */
    private static final Set<Command> BEFORE_OTHERS = EnumSet.of(
            Command.UNDO, Command.REDO, Command.KEEP_AND_NEXT, Command.HEADLINE, Command.SEARCH, Command.PALETTE);

    private final Predicate<Command> commands;
    private final Predicate<Move> steps;
    private final Predicate<Command> letters;

    /**
     * @param commands carries out a command; says whether there was anything to do
     * @param steps goes to the photograph before or after; says whether it did
     * @param letters whether the key of a command is in use: letters can be switched off
     */
    Keyboard(Predicate<Command> commands, Predicate<Move> steps, Predicate<Command> letters) {
        this.commands = commands;
        this.steps = steps;
        this.letters = letters;
    }

    void install(Scene scene) {
        VisibleFocus.install(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeOthers);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> afterOthers(event, scene));
    }

    private void beforeOthers(KeyEvent event) {
        Optional<Command> command = command(event).filter(BEFORE_OTHERS::contains);
        if (command.isPresent() && commands.test(command.get())) {
            event.consume();
        }
    }

    private void afterOthers(KeyEvent event, Scene scene) {
        boolean types = types(scene.getFocusOwner());
        Optional<Command> command = command(event).filter(one -> !types || worksWhileTyping(one));
        boolean done = command.filter(letters).filter(commands).isPresent();
        Optional<Move> step = Optional.ofNullable(STEPS.get(event.getCode())).filter(move -> !types);
        if (done || (!event.isShiftDown() && step.filter(steps).isPresent())) {
            event.consume();
        }
    }

    private static boolean worksWhileTyping(Command command) {
        if (command == Command.COPY || command == Command.PASTE) {
            return false; // there they are the field's own
        }
        String key = command.keystroke().key();
        return command.keystroke().held() != Held.NOTHING || command == Command.BACK || key.matches("F[0-9]+");
    }

    private static boolean types(Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?>
                || (focused != null && focused.getParent() instanceof ComboBoxBase<?>);
    }

    private static Optional<Command> command(KeyEvent event) {
        if (event.isAltDown()) {
            return Optional.empty();
        }
        Held held = Held.NOTHING;
        if (event.isShortcutDown()) {
            held = event.isShiftDown() ? Held.SHORTCUT_AND_SHIFT : Held.SHORTCUT;
        }
        String name =
                event.getCode() == KeyCode.UNDEFINED ? "" : event.getCode().getName();
        return Command.pressed(name, event.getText(), held);
    }
}
