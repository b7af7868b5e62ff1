package org.caveat.export;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.caveat.work.Progress;

/** One file being copied. Its bytes are read once, for the copy and for its digests. */
final class Copying {
    private static final int AT_ONCE = 1 << 18;

    private final Path source;
    private final Path place;
    private final List<String> algorithms;
    private final Progress progress;

    Copying(Path source, Path place, List<String> algorithms, Progress progress) {
        this.source = source;
        this.place = place;
        this.algorithms = algorithms;
        this.progress = progress;
    }

    /**
     * Copies it, or finds it there.
     *
     * @param path the copy's, in the export
     * @param earlier where an earlier export has it
     * @param known what is known of that
     */
    Copied copy(String path, Path earlier, Optional<ExportedFile> known) throws IOException {
        BasicFileAttributes now = attributes();
        String madeFrom = now.size() + " " + now.lastModifiedTime();
        Optional<Map<String, String>> there =
                takenOver(earlier, known, madeFrom).or(() -> arrived(now));
        Map<String, String> digests = there.isPresent() ? there.get() : copied(now);
        if (!isSame(now, attributes())) {
            Files.deleteIfExists(place);
            throw NotCopied.changed(source);
        }
        if (there.isEmpty()) {
            Files.setLastModifiedTime(place, now.lastModifiedTime());
        }
        ExportedFile file = new ExportedFile(
                path,
                now.size(),
                Files.getLastModifiedTime(place).toString(),
                Optional.of(madeFrom),
                Optional.ofNullable(digests.get(algorithms.get(0))));
        return new Copied(file, digests, there.isPresent());
    }

    private BasicFileAttributes attributes() throws NotCopied {
        try {
            BasicFileAttributes attributes = Files.readAttributes(source, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new NoSuchFileException(source.toString());
            }
            return attributes;
        } catch (IOException unreadable) {
            throw NotCopied.unreadable(unreadable);
        }
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }

    /** What an earlier export copied, if the source is as it was then and the copy is as well: all of it is read again. */
    private Optional<Map<String, String>> takenOver(Path earlier, Optional<ExportedFile> known, String madeFrom)
            throws IOException {
        boolean isOfThis = known.isPresent()
                && known.get().madeFrom().equals(Optional.of(madeFrom))
                && Files.isRegularFile(earlier, LinkOption.NOFOLLOW_LINKS);
        Optional<Map<String, String>> read = isOfThis ? digests(earlier) : Optional.empty();
        Optional<Map<String, String>> whole = read.filter(digests ->
                Optional.ofNullable(digests.get(algorithms.get(0))).equals(known.flatMap(ExportedFile::note)));
        if (whole.isPresent()) {
            Files.deleteIfExists(place);
            SecondName.of(earlier, place);
        }
        return whole;
    }

    /** What lies in the place from an export that was interrupted, if it is the whole of the source. */
    private Optional<Map<String, String>> arrived(BasicFileAttributes now) {
        try {
            boolean canBe = Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && Files.size(place) == now.size();
            Optional<Map<String, String>> copy = canBe ? digests(place) : Optional.empty();
            return copy.isPresent() && copy.equals(digests(source)) ? copy : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The digests of a file; empty where it cannot be read. */
    private Optional<Map<String, String>> digests(Path file) {
        Digests digests = new Digests(algorithms);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[AT_ONCE];
            long left = Files.size(file);
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                stopWhereCancelled();
                left -= read;
                if (left < 0) { // it grows
                    return Optional.empty();
                }
                digests.update(piece, read);
            }
            return Optional.of(digests.take());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Not over what lies there: that can be a second name of a file of an earlier export. */
    private Map<String, String> copied(BasicFileAttributes now) throws IOException {
        Files.deleteIfExists(place);
        Digests digests = new Digests(algorithms);
        long copied = 0;
        try (InputStream in = opened();
                FileChannel out = FileChannel.open(place, WRITE, CREATE_NEW)) {
            byte[] piece = new byte[(int) Math.max(1, Math.min(AT_ONCE, now.size()))];
            // no further than its size: a file can be written to as fast as it is read
            for (int read = read(in, piece); read >= 0 && copied <= now.size(); read = read(in, piece)) {
                stopWhereCancelled();
                digests.update(piece, read);
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                copied += read;
            }
        }
        if (copied != now.size()) {
            Files.deleteIfExists(place);
            throw NotCopied.changed(source);
        }
        return digests.take();
    }

    private InputStream opened() throws NotCopied {
        try {
            return Files.newInputStream(source);
        } catch (IOException unreadable) {
            throw NotCopied.unreadable(unreadable);
        }
    }

    private static int read(InputStream in, byte[] piece) throws NotCopied {
        try {
            return in.read(piece);
        } catch (IOException unreadable) {
            throw NotCopied.unreadable(unreadable);
        }
    }

    private void stopWhereCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
