package org.caveat.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.edit.Describe;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.caveat.work.Work;

/** A folder of small files that pass for photographs, opened as the window opens one, all on the test's own thread. */
public final class OpenedFolder {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    private final Messages messages = Messages.english();
    private final SidecarStore store;
    private final CollectionReader reader;
    private final Path folder;
    private final SameThread work = new SameThread();

    public OpenedFolder(Path folder, String... photographs) {
        this(new LocalDisk(), folder, photographs);
    }

    /** @param disk as saves find it */
    public OpenedFolder(Disk disk, Path folder, String... photographs) {
        this.store = new SidecarStore(messages, CLOCK, disk, SidecarPlace.BESIDE);
        this.reader =
                new CollectionReader(messages, OpenedFolder::facts, store::load, new CollectionFile(messages)::load);
        this.folder = folder;
        List.of(photographs).forEach(name -> put(folder.resolve(name)));
    }

    public static void put(Path photograph) {
        try {
            Files.createDirectories(photograph.resolveSibling(""));
            Files.writeString(photograph, "picture");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public OpenCollection collection() {
        return collection(work);
    }

    public OpenCollection collection(Work by) {
        try {
            return new OpenCollection(
                    reader.open(folder),
                    reader,
                    new OpenCollection.Store(store, new CollectionFile(messages)),
                    by,
                    new OpenCollection.Hand(MARIN.author(), CLOCK));
        } catch (Unopenable impossible) {
            throw new AssertionError(impossible);
        }
    }

    public Desk desk() {
        return new Desk(collection(), () -> MARIN, Runnable::run, Runnable::run);
    }

    /** Lets the pause go by after which what was said is saved. */
    public void letTimePass() {
        work.runDelayed();
    }

    /** Says something of a photograph. */
    public static Step saying(String photograph, String words) {
        return Step.one(
                "edit.description", photograph, new Describe(Statement.CAPTION, List.of(Body.of("en", words)), MARIN));
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
