package org.caveat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Found;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.edit.Hand;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Background;

/** A folder of ten thousand small files that pass for photographs, open as in the window. */
final class ManyPhotographs implements AutoCloseable {
    static final int COUNT = 10_000;

    private final Path folder;
    private final Background work = new Background(2, Throwable::printStackTrace);
    private final OpenCollection collection;

    ManyPhotographs() throws IOException, Unopenable {
        folder = Files.createTempDirectory("many-photographs");
        for (int number = 0; number < COUNT; number++) {
            Files.writeString(folder.resolve(number + ".jpg"), "picture " + number);
        }
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages, Clock.systemUTC());
        CollectionFile file = new CollectionFile(messages);
        CollectionReader reader = new CollectionReader(messages, ManyPhotographs::facts, store::load, file::load);
        collection = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, file),
                work,
                new OpenCollection.Hand(hand().author(), Clock.systemUTC()));
        collection.read().await(Long.MAX_VALUE / 2_000_000);
        waitUntilRead();
    }

    private void waitUntilRead() {
        while (collection.holdings().size() < COUNT) {
            Thread.onSpinWait();
        }
    }

    static Hand hand() {
        return Hand.of("A. Marin", Clock.systemUTC().instant());
    }

    Path folder() {
        return folder;
    }

    OpenCollection collection() {
        return collection;
    }

    List<String> files() {
        return collection.photographs().stream().map(Found::file).toList();
    }

    void waitUntilSaved() {
        while (!collection.isAllSaved()) {
            Thread.onSpinWait();
        }
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        collection.close();
        work.close();
        clear(folder);
    }

    /** Takes away a folder with all that is in it. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(ManyPhotographs::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
