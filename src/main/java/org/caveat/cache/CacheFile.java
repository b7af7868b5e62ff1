package org.caveat.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** The cache's one file: opened, made, and begun anew where it is damaged. */
final class CacheFile {
    private static final String NAME = "caveat-cache.sqlite";
    private static final String LOCK_NAME = "caveat-cache.lock";
    private static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal");
    /** So long another process is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final Set<String> FAR_AWAY =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "webdav");

    private final Path folder;
    private final Duration patience;
    private @Nullable Object opened;

    CacheFile(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Opens the file; makes it, and its folder, where there is none.
     *
     * @throws SQLException where SQLite cannot open it, or finds it damaged
     * @throws Unusable where it is not ours, or is a newer program's
     * @throws IOException where its folder cannot be made
     */
    Connection open() throws SQLException, Unusable, IOException {
        Files.createDirectories(folder);
        long began = System.nanoTime();
        while (true) {
            try {
                return prepared();
            } catch (SQLException failed) {
                boolean isLate = System.nanoTime() - began > patience.toNanos();
                if (isLate || !isBusy(failed)) {
                    throw failed;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }

    /** SQLite does not wait by itself where several begin the write-ahead log at once. */
    private Connection prepared() throws SQLException, Unusable, IOException {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl("jdbc:sqlite:" + folder.resolve(NAME).toUri());
        opened = identity();
        Connection connection = source.getConnection();
        try {
            opened = identity();
            Schema.prepare(connection);
            return connection;
        } catch (SQLException | Unusable refused) {
            connection.close();
            throw refused;
        }
    }

    /**
     * Throws a damaged file away and begins anew, unless another process has just done so.
     *
     * @throws SQLException where that is of no use
     */
    Connection beginAnew() throws SQLException, Unusable, IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = patiently(channel)) {
            return openSound();
        }
    }

    /** Not without end: a process that hangs may hold it. */
    private FileLock patiently(FileChannel channel) throws IOException {
        for (long left = patience.dividedBy(BETWEEN); left > 0; left--) {
            FileLock held = channel.tryLock();
            if (held != null) {
                return held;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new IOException("another process holds " + LOCK_NAME);
    }

    private Connection openSound() throws SQLException, Unusable, IOException {
        if (isStillTheSame()) { // no check of SQLite's finds every fault
            return openEmpty();
        }
        try {
            Connection connection = open();
            if (Schema.isSound(connection)) {
                return connection;
            }
            connection.close();
        } catch (SQLException refused) {
            if (!isDamage(refused)) {
                throw refused;
            }
        }
        return openEmpty();
    }

    private Connection openEmpty() throws SQLException, Unusable, IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(folder.resolve(NAME + ending));
        }
        return open();
    }

    /** Whether the damaged file is there still; no other process has begun it anew. */
    private boolean isStillTheSame() {
        return opened != null && opened.equals(identity());
    }

    /** What tells the file from another one of its name; null where there is none, or the system does not tell. */
    private @Nullable Object identity() {
        try {
            return Files.readAttributes(folder.resolve(NAME), BasicFileAttributes.class)
                    .fileKey();
        } catch (IOException missing) {
            return null;
        }
    }

    /** Whether SQLite says that the file itself is at fault: damaged, without the table, or taken away while it was open. */
    static boolean isDamage(SQLException failure) {
        int code = failure.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code
                || code == SQLiteErrorCode.SQLITE_IOERR.code
                || code == SQLiteErrorCode.SQLITE_ERROR.code
                || isTakenAway(failure);
    }

    private static boolean isTakenAway(SQLException failure) {
        return failure.getErrorCode() == SQLiteErrorCode.SQLITE_READONLY_DBMOVED.code;
    }

    /** Whether there is no room for more. */
    static boolean isFull(SQLException failure) {
        return (failure.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_FULL.code;
    }

    /** Whether another process was at work for longer than anybody waits. */
    static boolean isBusy(SQLException failure) {
        int code = failure.getErrorCode() & 0xFF;
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** A write-ahead log needs memory that processes share: not on a disk that is another machine's. */
    private SQLiteConfig config() throws IOException {
        String disk = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setJournalMode(FAR_AWAY.contains(disk) ? SQLiteConfig.JournalMode.DELETE : SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return config;
    }
}
