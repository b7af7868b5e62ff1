package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.caveat.edit.Describe;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.caveat.work.Work;

/** A collection that is open and watched, and another process that changes its folder. */
final class Watched implements CollectionListener, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    final List<List<Found>> lists = new CopyOnWriteArrayList<>();
    final List<Holding> changed = new CopyOnWriteArrayList<>();
    final List<Holding> gone = new CopyOnWriteArrayList<>();
    final List<SaveNews> saves = new CopyOnWriteArrayList<>();
    final List<Throwable> unforeseen = new CopyOnWriteArrayList<>();
    final OpenCollection open;
    private final Path folder;
    final AtomicInteger unwatched = new AtomicInteger();
    private final Work work;
    private final Hand hand = Hand.of("A. Marin", Clock.systemUTC().instant());

    Watched(Path folder) throws Exception {
        this(folder, Recovery.NONE, background -> background);
    }

    Watched(Path folder, Recovery recovery) throws Exception {
        this(folder, recovery, background -> background);
    }

    /** @param by what the background is worked with */
    Watched(Path folder, Function<Background, Work> by) throws Exception {
        this(folder, Recovery.NONE, by);
    }

    private Watched(Path folder, Recovery recovery, Function<Background, Work> by) throws Exception {
        this.folder = folder;
        this.work = by.apply(new Background(2, unforeseen::add));
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages);
        CollectionFile file = new CollectionFile(messages);
        CollectionReader reader = new CollectionReader(messages, Watched::facts, store::load, file::load);
        open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, file, recovery, Digests.UNKEPT),
                work,
                new OpenCollection.Hand(hand.author(), Clock.systemUTC()));
        open.addListener(this);
        open.others().watch();
        assertThat(open.read().await(30_000)).isTrue();
    }

    static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }

    @Override
    public void found(List<Found> photographs) {
        lists.add(photographs);
    }

    @Override
    public void changed(Holding holding) {
        changed.add(holding);
    }

    @Override
    public void gone(List<Holding> photographs) {
        gone.addAll(photographs);
    }

    @Override
    public void unwatched() {
        unwatched.incrementAndGet();
    }

    @Override
    public void saving(SaveNews news) {
        saves.add(news);
    }

    /** Waits until a photograph is saved, and that is told. */
    void untilSaved(String file) {
        until(() -> open.isSaved(file)
                && !saves.isEmpty()
                && saves.get(saves.size() - 1) instanceof SaveNews.Saved saved
                && saved.file().equals(file));
    }

    /** Has a shell do something in the folder. */
    void shell(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).as(command).isZero();
    }

    void until(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun)
                    .as("waited in vain; shown: %s, unforeseen: %s", files(), unforeseen)
                    .isLessThan(PATIENCE);
            LockSupport.parkNanos(2_000_000);
        }
        assertThat(unforeseen).isEmpty();
    }

    List<String> files() {
        return open.photographs().stream().map(Found::file).toList();
    }

    /** Waits until these are shown, in whatever order, and no others. */
    void untilShown(String... files) {
        until(() -> Set.copyOf(files()).equals(Set.of(files)) && files().size() == files.length);
    }

    void say(String file, String words) {
        open.apply(Step.one(
                "edit.description", file, new Describe(Statement.CAPTION, List.of(Body.of("en", words)), hand)));
    }

    List<String> said(String file) {
        return open.holding(file).stream()
                .flatMap(holding -> holding.state().description().stream())
                .map(Text::value)
                .toList();
    }

    List<String> caveats(String file) {
        return open.holding(file).stream()
                .flatMap(holding -> holding.state().caveats().stream())
                .map(Caveat::id)
                .toList();
    }

    @Override
    public void close() {
        open.close();
        work.close();
    }
}
