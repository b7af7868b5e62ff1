package org.caveat.ui.shell;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.caveat.text.Messages;
import org.caveat.ui.shell.PaletteModel.Offer;

/**
 * Commands as they are offered by name, in the palette and in menus: with their keys, and whether they can be carried out
 * now.
 *
 * @param view the open collection
 * @param run carries out a command as by its key
 */
record CommandOffers(Messages messages, Optional<CollectionView> view, Consumer<Command> run) {
    private static final Set<Command> WITHOUT_COLLECTION = EnumSet.of(
            Command.OPEN_FOLDER,
            Command.SETTINGS,
            Command.KEYS,
            Command.GUIDE,
            Command.LARGER,
            Command.SMALLER,
            Command.USUAL_SIZE);

    Offer of(Command command) {
        return of(command, name(command));
    }

    /** Under another name, where it is clear what it is done with. */
    Offer of(Command command, String name) {
        boolean isDoable = WITHOUT_COLLECTION.contains(command)
                || view.map(CommandRunner::new)
                        .filter(runner -> runner.canRun(command))
                        .isPresent();
        // Enter is the sheet's own key, and means something else wherever else it is pressed
        Runnable action = command == Command.OPEN
                ? () -> view.ifPresent(open -> open.model().sheet().open())
                : () -> run.accept(command);
        return new Offer(name, new KeyNames(messages).of(command), isDoable, action);
    }

    /** As on the keys sheet, but for a capital letter; the sheet calls itself by another name. */
    private String name(Command command) {
        String words = messages.get(command == Command.KEYS ? "ui.palette-keys" : command.words());
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }
}
