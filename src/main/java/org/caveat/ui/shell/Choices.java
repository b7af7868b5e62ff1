package org.caveat.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Hand;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.ui.theme.Theme;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** What the person chose for the window, remembered from one time to the next. Kept behind; what cannot be kept holds for now. */
final class Choices {
    private final SettingsStore store;
    private final Work work;
    private final OpenCollection.Hand by;
    private Settings settings;

    Choices(SettingsStore store, Work work, OpenCollection.Hand by) {
        this.store = store;
        this.work = work;
        this.by = by;
        this.settings = store.load().settings();
    }

    Theme theme() {
        return Theme.of(settings.appearance().theme());
    }

    /** Light instead of dark, or the other way round. */
    Theme changeTheme() {
        Theme other = theme().other();
        change(now -> now.with(now.appearance().with(other.choice())));
        return other;
    }

    /** The folders opened last, the latest first. */
    List<Path> recents() {
        return settings.recents().stream().flatMap(Choices::path).toList();
    }

    Optional<Path> lastFolder() {
        return recents().stream().findFirst();
    }

    void opened(Path folder) {
        change(now -> now.opened(folder.toString()));
    }

    void forget(Path folder) {
        change(now -> now.without(folder.toString()));
    }

    /** Whether the key of a command is in use: single letters can be switched off. */
    boolean isKeyInUse(Command command) {
        boolean letter = command.keystroke().key().matches("[A-Z]")
                && command.keystroke().held() == Keystroke.Held.NOTHING;
        return !letter || settings.appearance().letterKeys();
    }

    /** The hand that edits now. */
    Hand hand() {
        return new Hand(by.author(), by.clock().instant(), () -> "urn:uuid:" + UUID.randomUUID());
    }

    private void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        work.start(Rank.SOON, progress -> store.change(change));
    }

    private static Stream<Path> path(String folder) {
        try {
            return Stream.of(Path.of(folder));
        } catch (InvalidPathException fromAnotherSystem) {
            return Stream.empty();
        }
    }
}
