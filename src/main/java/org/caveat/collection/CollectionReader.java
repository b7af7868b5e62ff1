package org.caveat.collection;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.caveat.metadata.FileFacts;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.Relay;

/** Reads a folder of photographs, or one photograph, as it stands on disk. Writes nothing. */
public final class CollectionReader {
    /** A file that takes longer is left to itself. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final int AT_ONCE = 16;

    private final Messages messages;
    private final Sources sources;
    private final Catalogues catalogues;
    private final Relay relay;
    /** What was said of each subfolder when it was last looked through, so that it is read once and not for each picture. */
    private final Map<Path, CollectionDescription> inSubfolders = new ConcurrentHashMap<>();

    /**
     * A reader of photographs.
     *
     * @param metadata what a file says of itself
     * @param sidecars what was said of a photograph
     * @param descriptions what was said of the collection in a folder
     */
    public CollectionReader(
            Messages messages,
            Function<Path, FileFacts> metadata,
            Function<Path, Loaded> sidecars,
            Function<Path, CollectionDescription> descriptions) {
        this(messages, Sources.of(metadata, sidecars, descriptions));
    }

    /** A reader of photographs that knows none from before. */
    public CollectionReader(Messages messages, Sources sources) {
        this(messages, sources, Catalogues.NONE);
    }

    /** @param catalogues what was known of collections when they were open last */
    public CollectionReader(Messages messages, Sources sources, Catalogues catalogues) {
        this(messages, sources, catalogues, new Relay("reading", LIMIT, Math.max(AT_ONCE, 2 * ReadingAtOnce.THREADS)));
    }

    CollectionReader(Messages messages, Sources sources, Catalogues catalogues, Relay relay) {
        this.messages = messages;
        this.sources = sources;
        this.catalogues = catalogues;
        this.relay = relay;
    }

    Catalogues catalogues() {
        return catalogues;
    }

    /** Reads many files on one thread, which is left behind where one hangs. */
    Relay relay() {
        return relay;
    }

    /**
     * A folder with what is said of it as a whole, and none of its photographs yet.
     *
     * @throws Unopenable where there is no such folder, or it cannot be read
     */
    public CollectionOnDisk open(Path folder) throws Unopenable {
        if (!Files.exists(folder)) {
            throw Unopenable.missing(messages.get("collection.folder-missing", folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new Unopenable(messages.get("collection.not-a-folder", folder));
        }
        return new CollectionOnDisk(folder, sources.description(folder), List.of());
    }

    /**
     * A folder with all its photographs. A cancelled reading gives back what was read.
     *
     * @throws Unopenable where there is no such folder, or it cannot be read
     */
    public CollectionOnDisk read(Path folder, Progress progress) throws Unopenable {
        CollectionOnDisk opened = open(folder);
        FolderWalk.Walked walked = find(folder, progress);
        List<Sighting> seen = walked.seen();
        List<Holding> holdings = new ReadingAtOnce(this, opened.description(), seen, progress).all();
        return new CollectionOnDisk(
                folder, opened.description(), JoinedFiles.in(opened.description(), holdings), unread(walked));
    }

    /**
     * One photograph, named by its bare file name.
     *
     * @throws Unopenable where there is no such photograph, or it is no picture file
     */
    public Holding read(Path photograph) throws Unopenable {
        if (!Files.exists(photograph)) {
            throw new Unopenable(messages.get("collection.photograph-missing", photograph));
        }
        if (Files.isDirectory(photograph)) {
            throw new Unopenable(messages.get("collection.photograph-is-folder", photograph));
        }
        if (!Files.isRegularFile(photograph) || !PhotographNames.isPhotograph(photograph)) {
            throw new Unopenable(messages.get("collection.photograph-not-picture", photograph));
        }
        Path spelled = spelled(photograph);
        String name = String.valueOf(spelled.getFileName());
        return read(Sighting.of(new Found(name, spelled, List.of())), describing(photograph));
    }

    /** As the disk spells it: many take {@code A.JPG} for {@code a.jpg}, and its sidecar has one name. */
    private static Path spelled(Path photograph) {
        try {
            Path real = photograph.toRealPath(LinkOption.NOFOLLOW_LINKS);
            return photograph.resolveSibling(String.valueOf(real.getFileName()));
        } catch (IOException asItWasNamed) {
            return photograph;
        }
    }

    /** What is said of the collection a photograph is in: by the collection file of its own folder. */
    private CollectionDescription describing(Path photograph) {
        Path folder = photograph.toAbsolutePath().normalize().getParent();
        return folder == null ? CollectionDescription.NONE : sources.description(folder);
    }

    FolderWalk.Walked find(Path folder, Progress progress) throws Unopenable {
        inSubfolders.clear();
        try {
            return FolderWalk.through(folder, progress);
        } catch (IOException reason) {
            throw new Unopenable(messages.get("collection.folder-unreadable", folder, inWords(reason)));
        }
    }

    Holding read(Sighting seen, CollectionDescription collection) {
        return read(seen, collection, Catalogue.NOTHING);
    }

    /** @param known spares looking into a file that is as it was */
    Holding read(Sighting seen, CollectionDescription collection, Catalogue known) {
        return holding(seen, facts(seen, known), collection);
    }

    /**
     * What a file says of itself, which a file or a share that hangs may never tell.
     *
     * @param known as in {@link #read}
     */
    FileFacts facts(Sighting seen, Catalogue known) {
        return known.facts(seen)
                .orElseGet(() -> sources.facts(seen).at(seen.found().at()));
    }

    /** What is known of a file that did not say in time what it says. */
    FileFacts tooSlow(Sighting seen) {
        return sources.tooSlow(seen, messages).at(seen.found().at());
    }

    /** A photograph of whose file is known what it says, with what was said of it. */
    Holding holding(Sighting seen, FileFacts facts, CollectionDescription collection) {
        Found found = seen.found();
        Loaded loaded = sources.sidecar(seen);
        if (loaded instanceof Loaded.Absent) {
            CollectionDescription nearest = nearest(found, collection);
            return new Holding(found, facts, new Loaded.Absent(FirstWords.of(found, facts.header(), nearest)));
        }
        return new Holding(found, facts, loaded);
    }

    /** By the collection file of the nearest folder above a photograph, the opened one at the furthest. */
    private CollectionDescription nearest(Found found, CollectionDescription opened) {
        Path folder = found.path().getParent();
        for (String left = found.folder(); !left.isEmpty() && folder != null; left = above(left)) {
            CollectionDescription own = inSubfolders.computeIfAbsent(folder, sources::description);
            if (own.id().isPresent()) {
                return own;
            }
            folder = folder.getParent();
        }
        return opened;
    }

    private static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    /** What could not be looked into, each in a sentence with its reason. */
    List<String> unread(FolderWalk.Walked walked) {
        return walked.unread().stream()
                .map(unread -> messages.get("collection.unread", unread.path(), inWords(unread.reason())))
                .toList();
    }

    private String inWords(IOException reason) {
        boolean denied = reason instanceof AccessDeniedException;
        return denied
                ? messages.get("collection.denied")
                : Optional.ofNullable(reason.getMessage())
                        .orElse(reason.getClass().getSimpleName());
    }
}
