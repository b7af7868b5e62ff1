package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.AgentCodec;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words that could not be saved, in a folder of the user's own. Those of one photograph are three files in a folder: what
 * was said, as a sidecar that can be put in its place by hand; what that started from; and of what and by whom it is,
 * which is written last and makes the others count.
 */
public final class RecoveryFolder implements Recovery {
    private static final String SAID = "said.caveat.json";
    private static final String BASIS = "basis.caveat.json";
    private static final String ABOUT = "about.json";
    private static final PageCodec PAGE = new PageCodec();

    private final Path folder;
    private final Disk disk;
    private final AtomicFile atomic;
    private final SaveLock lock;
    private final LeftOvers leftOvers;

    /** @param folder need not be there yet */
    public RecoveryFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.atomic = new AtomicFile(disk);
        Clock clock = Clock.systemUTC();
        Owner self = Owner.self();
        this.lock = new SaveLock(disk, clock, self);
        this.leftOvers = new LeftOvers(disk, clock, self);
    }

    @Override
    public synchronized boolean keep(Unsaved unsaved) {
        Path place = place(unsaved.photograph());
        try {
            disk.makeFolder(place);
            try (SaveLock.Held held = lock.take(place.resolve(ABOUT))) {
                leftOvers.clear(place);
                write(held, place, unsaved);
            }
            return true;
        } catch (IOException | RuntimeException notKept) {
            return false;
        }
    }

    /**
     * What was said before what it starts from: whoever is ended in between leaves new words that seem to start from an
     * older state, of which merging keeps all. Old words upon a newer state would seem to take things back.
     */
    private void write(SaveLock.Held held, Path place, Unsaved unsaved) throws IOException {
        write(held, place.resolve(SAID), CanonicalText.of(PAGE.write(unsaved.state())));
        if (unsaved.basis().text().isPresent()) {
            write(held, place.resolve(BASIS), unsaved.basis().text().get());
        } else {
            disk.delete(place.resolve(BASIS));
        }
        write(held, place.resolve(ABOUT), CanonicalText.of(about(unsaved)));
    }

    private void write(SaveLock.Held held, Path file, String text) throws IOException {
        atomic.write(file, text.getBytes(StandardCharsets.UTF_8), held, () -> {});
    }

    private static ObjectNode about(Unsaved unsaved) {
        ObjectNode about = Json.object();
        about.set(
                "caveat:photograph", Json.string(absolute(unsaved.photograph()).toString()));
        about.set("created", Json.string(Timestamp.of(unsaved.moment()).text()));
        about.set("creator", AgentCodec.INSTANCE.write(unsaved.author()));
        return about;
    }

    @Override
    public synchronized void forget(Path photograph) {
        Path place = place(photograph);
        try {
            try (SaveLock.Held held = lock.take(place.resolve(ABOUT))) {
                leftOvers.clear(place);
                for (String name : List.of(ABOUT, BASIS, SAID)) {
                    held.check();
                    disk.delete(place.resolve(name));
                }
            }
            disk.delete(place);
        } catch (IOException stays) {
            // offered once more at the next start, where putting it back changes nothing
        }
    }

    @Override
    public synchronized List<Unsaved> of(Path opened) {
        Path top = absolute(opened);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            List<Path> all = places.toList();
            all.forEach(leftOvers::clear);
            return all.stream()
                    .flatMap(place -> read(place).stream())
                    .filter(unsaved -> unsaved.photograph().startsWith(top))
                    .sorted(Comparator.comparing(Unsaved::photograph))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** What is kept in one place; empty where it is not whole. It stays there all the same. */
    private Optional<Unsaved> read(Path place) {
        try {
            Optional<JsonNode> about = tree(place.resolve(ABOUT));
            Optional<JsonNode> said = tree(place.resolve(SAID));
            if (about.isEmpty() || said.isEmpty()) {
                return Optional.empty();
            }
            Path photograph = Path.of(about.get().path("caveat:photograph").asString(""));
            Agent author = AgentCodec.INSTANCE.read(about.get().path("creator"), Where.ROOT.in("creator"));
            Instant moment = new Timestamp(about.get().path("created").asString(""))
                    .moment()
                    .orElse(Instant.EPOCH);
            Basis basis = basis(place.resolve(BASIS), photograph);
            return Optional.of(new Unsaved(photograph, basis, PAGE.read(said.get()), author, moment));
        } catch (IOException | Unreadable | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    private Basis basis(Path file, Path photograph) throws IOException, Unreadable {
        Optional<String> text = text(file);
        AnnotatedPhotograph state = text.isPresent()
                ? PAGE.read(StrictJson.read(text.get()))
                : AnnotatedPhotograph.bare(String.valueOf(photograph.getFileName()));
        return new Basis(text, state);
    }

    private Optional<JsonNode> tree(Path file) throws IOException, Unreadable {
        Optional<String> text = text(file);
        return text.isPresent() ? Optional.of(StrictJson.read(text.get())) : Optional.empty();
    }

    private Optional<String> text(Path file) throws IOException, Unreadable {
        Optional<byte[]> bytes = disk.read(file, StrictJson.LARGEST + 1);
        return bytes.isPresent() ? Optional.of(StrictJson.decode(bytes.get())) : Optional.empty();
    }

    private Path place(Path photograph) {
        byte[] name = absolute(photograph).toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(UUID.nameUUIDFromBytes(name).toString());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
