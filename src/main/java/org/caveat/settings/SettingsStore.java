package org.caveat.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.text.Messages;
import tools.jackson.core.JacksonException;

/**
 * Keeps the settings in one readable file. Nothing here is fatal: without its settings the program runs as it does the
 * first time.
 */
public final class SettingsStore {
    private static final String NAME = "settings.json";
    private static final String BEGINNING = ".settings-";
    private static final String ENDING = ".tmp";
    /** Nobody writes so few lines for so long. */
    private static final Duration LEFT = Duration.ofMinutes(1);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Messages messages;
    private volatile Optional<Remembered> latest = Optional.empty();

    /**
     * A store in a folder, which need not be there yet.
     *
     * @param folder see {@link Folders#settings()}
     */
    public SettingsStore(Path folder, Messages messages) {
        this.file = folder.resolve(NAME);
        this.messages = messages;
    }

    /** Where the columns of catalogues go, kept beside the settings. */
    public MappingStore mappings() {
        return new MappingStore(Optional.ofNullable(file.getParent()).orElse(file), messages);
    }

    /** The settings as they were read or changed last in this run; read, where they never were. */
    public Remembered latest() {
        return latest.orElseGet(this::load);
    }

    /** Reads the settings. A damaged file is set aside, so that nothing in it is lost, and told. */
    public synchronized Remembered load() {
        Remembered read = read();
        latest = Optional.of(read);
        return read;
    }

    private Remembered read() {
        try {
            return new Remembered(SettingsJson.read(Files.readString(file)), Optional.empty());
        } catch (NoSuchFileException none) {
            return new Remembered(Settings.DEFAULT, Optional.empty());
        } catch (JacksonException | CharacterCodingException damaged) {
            return new Remembered(Settings.DEFAULT, Optional.of(setAside()));
        } catch (IOException unreadable) {
            return new Remembered(Settings.DEFAULT, Optional.of(messages.get("settings.unreadable", file.toString())));
        }
    }

    /**
     * Changes the settings, as another run of the program may have left them in the meantime.
     *
     * @return what now holds; where it could not be kept, it holds for this run
     */
    public synchronized Remembered change(UnaryOperator<Settings> change) {
        Remembered before = load();
        Settings after = change.apply(before.settings());
        if (after.equals(before.settings())) {
            return before;
        }
        latest = Optional.of(new Remembered(after, before.problem()));
        try {
            write(SettingsJson.write(after));
            return new Remembered(after, before.problem());
        } catch (IOException | UnsupportedOperationException notWritten) {
            return new Remembered(after, Optional.of(messages.get("settings.not-kept", file.toString())));
        }
    }

    private String setAside() {
        Path aside = file.resolveSibling("settings.damaged-" + MOMENT.format(Instant.now()) + ".json");
        try {
            Files.move(file, aside);
            return messages.get("settings.damaged", file.toString(), aside.toString());
        } catch (IOException notMoved) {
            return messages.get("settings.unreadable", file.toString());
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        clearWhatWasLeft();
        Path fresh = Files.createTempFile(file.getParent(), BEGINNING, ENDING);
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What a program was writing when it was killed; what another one is writing this moment stays. */
    private void clearWhatWasLeft() {
        try (DirectoryStream<Path> temporary = Files.newDirectoryStream(file.getParent(), BEGINNING + "*" + ENDING)) {
            Instant old = Instant.now().minus(LEFT);
            for (Path one : temporary) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(old)) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // it is in nobody's way, and the next change tries again
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
