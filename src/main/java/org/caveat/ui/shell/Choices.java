package org.caveat.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Hand;
import org.caveat.settings.Arrangement;
import org.caveat.settings.ExportChoice;
import org.caveat.settings.ExportChoices;
import org.caveat.settings.Remembered;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.ui.theme.Theme;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** What the person chose for the window, remembered from one time to the next. Kept behind; what cannot be kept holds for now. */
final class Choices {
    private final SettingsStore store;
    private final Work work;
    private final OpenCollection.Hand by;
    private final Executor toolkit;
    private final Queue<UnaryOperator<Settings>> unkept = new ConcurrentLinkedQueue<>();
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> author = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Settings settings;

    /** @param toolkit the toolkit's thread */
    Choices(SettingsStore store, Work work, OpenCollection.Hand by, Executor toolkit) {
        this.store = store;
        this.work = work;
        this.by = by;
        this.toolkit = toolkit;
        Remembered remembered = store.latest();
        this.settings = remembered.settings();
        trouble.set(remembered.problem());
        author.set(settings.author());
    }

    /** What could not be read or kept, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The name that was chosen for signing with. */
    ReadOnlyObjectProperty<Optional<String>> authorProperty() {
        return author.getReadOnlyProperty();
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

    /** How large everything is, in percent of the usual size. */
    int textSize() {
        return new TextSize(settings.appearance().textSize()).percent();
    }

    void resize(TextSize size) {
        change(now -> now.with(now.appearance().withTextSize(size.percent())));
    }

    /** Whether what arrives may fade in. */
    boolean hasMotion() {
        return settings.appearance().motion();
    }

    /** Lets things move, or lets nothing move. */
    void changeMotion() {
        boolean motion = !hasMotion();
        change(now -> now.with(now.appearance().withMotion(motion)));
    }

    /** How the parts of the window stand. */
    Arrangement arrangement() {
        return settings.arrangement();
    }

    /** Remembers how the parts of the window stand now. They can move many times a second: one job keeps them all. */
    void arrange(UnaryOperator<Arrangement> move) {
        Arrangement moved = move.apply(arrangement());
        if (!moved.equals(arrangement())) {
            boolean isKeeping = !unkept.isEmpty();
            settings = settings.with(moved);
            unkept.add(now -> now.with(move.apply(now.arrangement())));
            if (!isKeeping) {
                work.start(Rank.SOON, progress -> keep());
            }
        }
    }

    /** Whether the instant line stands under the light table. */
    boolean hasInstantLine() {
        return settings.appearance().instantLine();
    }

    void showInstantLine(boolean shown) {
        if (shown != hasInstantLine()) {
            change(now -> now.with(now.appearance().withInstantLine(shown)));
        }
    }

    /** Whether codes are replaced while somebody types. */
    boolean hasCodes() {
        return settings.appearance().codes();
    }

    void replaceCodes(boolean wanted) {
        if (wanted != hasCodes()) {
            change(now -> now.with(now.appearance().withCodes(wanted)));
        }
    }

    /** Whether the tour of the window was begun at some time. */
    boolean isTourSeen() {
        return settings.appearance().tourSeen();
    }

    void tourSeen() {
        if (!isTourSeen()) {
            change(now -> now.with(now.appearance().withTourSeen(true)));
        }
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

    /** Keeps what is said of folders that cannot be written to in another one. The job ends when that is remembered. */
    Job<Boolean> keepSidecarsIn(Optional<Path> folder) {
        return change(now -> now.withSidecarsIn(folder.map(Path::toString)));
    }

    /** All that is chosen, as it holds now. */
    Settings settings() {
        return settings;
    }

    /** Chooses something else; it holds at once. The job ends when that is remembered. */
    Job<Boolean> choose(UnaryOperator<Settings> change) {
        return change(change);
    }

    /**
     * How a collection was exported the last time.
     *
     * @param name the collection's id, by which it is known wherever it lies
     * @param folder its folder, by which it was known before it had an id
     */
    ExportChoice exported(String name, String folder) {
        return exported(settings.exports(), name, folder);
    }

    void keepExported(String name, String folder, UnaryOperator<ExportChoice> change) {
        change(now -> now.with(now.exports().with(name, change.apply(exported(now.exports(), name, folder)))));
    }

    private static ExportChoice exported(ExportChoices all, String name, String folder) {
        ExportChoice known = all.of(name);
        ExportChoice before = known.equals(ExportChoice.NONE) ? all.of(folder) : known;
        return before.equals(ExportChoice.NONE) ? all.usual() : before;
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

    private Job<Boolean> change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        author.set(settings.author());
        unkept.add(change);
        return work.start(Rank.SOON, progress -> keep());
    }

    /** Keeps whatever was chosen until now, in the order of choosing: of two jobs the later one may run first. */
    private boolean keep() {
        synchronized (unkept) {
            UnaryOperator<Settings> all = UnaryOperator.identity();
            for (UnaryOperator<Settings> next = unkept.poll(); next != null; next = unkept.poll()) {
                UnaryOperator<Settings> before = all;
                UnaryOperator<Settings> then = next;
                all = now -> then.apply(before.apply(now));
            }
            Optional<String> problem = store.change(all).problem();
            problem.ifPresent(told -> toolkit.execute(() -> trouble.set(problem)));
            return problem.isEmpty();
        }
    }

    private static Stream<Path> path(String folder) {
        try {
            return Stream.of(Path.of(folder));
        } catch (InvalidPathException fromAnotherSystem) {
            return Stream.empty();
        }
    }
}
