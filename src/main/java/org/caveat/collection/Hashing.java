package org.caveat.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.cache.FileKey;
import org.caveat.work.Progress;
import org.caveat.work.Work;

/**
 * Finds out the SHA-256 of every photograph while nothing else is to be done, one file at a time. As soon as something is,
 * it stops, in the middle of a file too, and goes on from there when that is over. What was found out is kept, so that it
 * goes on the next time where it ended.
 */
final class Hashing {
    /** So long it waits before it looks whether anything is still to be done. */
    static final Duration PAUSE = Duration.ofSeconds(2);
    /** Bytes that are read between two looks. */
    private static final int PIECE = 1 << 18;

    private final Supplier<List<Found>> photographs;
    private final Digests digests;
    private final Work work;
    /** For one file after the other: they are read one at a time. */
    private final byte[] piece = new byte[PIECE];

    private Iterator<Path> files = List.<Path>of().iterator();
    private Optional<Begun> begun = Optional.empty();
    private boolean isWaiting;
    private boolean isClosed;
    private boolean isAskedAnew;

    /** A file that is read in part. */
    private record Begun(Path file, FileKey key, MessageDigest digest, long read) {}

    Hashing(Supplier<List<Found>> photographs, Digests digests, Work work) {
        this.photographs = photographs;
        this.digests = digests;
        this.work = work;
    }

    /** Begins, or begins anew because there are other files than before. Those that are known cost a look. */
    synchronized void begin() {
        isAskedAnew = true;
        goOnLater();
    }

    /** No more is read. */
    synchronized void close() {
        isClosed = true;
    }

    private synchronized void goOnLater() {
        if (!isWaiting && !isClosed) {
            isWaiting = true;
            work.later(PAUSE, this::wake);
        }
    }

    private void wake() {
        work.start(Work.Rank.IDLE, progress -> {
            boolean isDone = isFree(progress) && goOn(progress);
            synchronized (this) {
                isWaiting = false;
            }
            if (!isDone) {
                goOnLater();
            }
            return isDone;
        });
    }

    private synchronized boolean isFree(Progress progress) {
        return !isClosed && !progress.isCancelled() && work.isAtRest();
    }

    /** Says whether all is done. */
    private boolean goOn(Progress progress) {
        while (isFree(progress)) {
            Optional<Begun> next = begun.or(this::next);
            if (next.isEmpty()) {
                return isAllDone();
            }
            begun = read(next.get(), progress);
        }
        return false;
    }

    private synchronized boolean isAllDone() {
        return !isAskedAnew;
    }

    private Optional<Begun> next() {
        synchronized (this) {
            if (isAskedAnew) {
                isAskedAnew = false;
                files = photographs.get().stream().map(Found::path).iterator();
            }
        }
        while (files.hasNext()) {
            Path file = files.next();
            Optional<FileKey> key = Digests.key(file).filter(now -> now.bytes() <= Digests.LARGEST);
            if (key.isPresent() && digests.known(file).isEmpty()) {
                return key.map(now -> new Begun(file, now, Sha256.digest(), 0));
            }
        }
        return Optional.empty();
    }

    /** Reads on; empty once the file is read, or is another than it was. */
    private Optional<Begun> read(Begun file, Progress progress) {
        long at = file.read();
        try (InputStream stream = Files.newInputStream(file.file())) {
            stream.skipNBytes(at);
            int read = stream.read(piece);
            while (read >= 0) {
                file.digest().update(piece, 0, read);
                at += read;
                if (!isFree(progress)) {
                    return Optional.of(new Begun(file.file(), file.key(), file.digest(), at));
                }
                read = stream.read(piece);
            }
            if (at == file.key().bytes()) {
                digests.keep(file.key(), HexFormat.of().formatHex(file.digest().digest()));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
