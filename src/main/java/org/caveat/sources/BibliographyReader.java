package org.caveat.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;

/**
 * Reads a bibliography. It comes from elsewhere and may be anything: how large it may be and how long it may take are
 * limited, and whatever reading it throws is a sentence beside what was read. Waits for the disk.
 */
public final class BibliographyReader {
    /** Twenty thousand works with their abstracts are a third of it. */
    static final int MOST_BYTES = 64 << 20;

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final char MARK = '\ufeff';
    private static final Charset LATIN = Charset.forName("windows-1252");

    private final Messages messages;
    private final Deadline deadline = new Deadline("bibliography", LONGEST, 2);

    public BibliographyReader(Messages messages) {
        this.messages = messages;
    }

    /** A file of a collection; empty where there is none, or where its path leads elsewhere, also by a link. */
    public static Optional<Path> inside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            return file.startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    /** What a file lists. A file that cannot be read lists nothing, and says why. */
    public Bibliography read(Path file) {
        Gathering into = new Gathering(messages);
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                into.problem("sources.too-large", MOST_BYTES >> 20);
            } else {
                return behindWall(bytes);
            }
        } catch (NoSuchFileException missing) {
            into.problem("sources.missing", file.getFileName());
        } catch (IOException unreadable) {
            into.problem("sources.unreadable", file.getFileName());
        }
        return into.whole();
    }

    private Bibliography behindWall(byte[] bytes) {
        Gathering otherwise = new Gathering(messages);
        try {
            return deadline.run(() -> parse(bytes));
        } catch (TimeoutException late) {
            otherwise.problem("sources.too-slow", LONGEST.toSeconds());
        } catch (ExecutionException broken) {
            otherwise.problem("sources.broken");
        }
        return otherwise.whole();
    }

    /** What some bytes list. */
    Bibliography parse(byte[] bytes) {
        Gathering into = new Gathering(messages);
        String text = text(bytes, into);
        if (text.isBlank()) {
            into.problem("sources.empty");
        } else {
            int before = into.size();
            Format.of(text).read(text, into);
            if (into.size() == before) {
                into.problem("sources.no-entries");
            }
        }
        return into.whole();
    }

    private static String text(byte[] bytes, Gathering into) {
        boolean isWide = bytes.length >= 2 && ((bytes[0] ^ bytes[1]) & 0xff) == 1 && (bytes[0] & 0xff) >= 0xfe;
        if (isWide) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            into.problem("sources.latin");
            return new String(bytes, LATIN);
        }
    }
}
