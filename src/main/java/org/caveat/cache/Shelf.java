package org.caveat.cache;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.sqlite.SQLiteErrorCode;

/** What is kept of files, each thing under its name; and what is let go of once there is too much. */
final class Shelf {
    private static final int KEPT_BETWEEN_CHECKS = 64;
    private static final int TENTHS = 10;

    private volatile long mostBytes;
    private final Clock clock;
    private int kept;

    /** @param mostBytes how large the file may grow, by and large */
    Shelf(long mostBytes, Clock clock) {
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    Optional<byte[]> find(Connection open, FileKey file, String what) throws SQLException {
        String query = "SELECT content, used, sum FROM kept WHERE path = ? AND what = ? AND bytes = ? AND modified = ?";
        try (PreparedStatement find = open.prepareStatement(query)) {
            find.setString(1, file.path());
            find.setString(2, what);
            find.setLong(3, file.bytes());
            find.setLong(4, file.modified());
            ResultSet found = find.executeQuery();
            if (!found.next()) {
                return Optional.empty();
            }
            byte[] content = found.getBytes(1);
            if (content == null || checksum(file, what, content) != found.getLong(3)) {
                throw damage();
            }
            if (found.getLong(2) < today()) {
                markUsed(open, file, what);
            }
            return Optional.of(content);
        }
    }

    boolean has(Connection open, FileKey file, String what) throws SQLException {
        String query = "SELECT 1 FROM kept WHERE path = ? AND what = ? AND bytes = ? AND modified = ?";
        try (PreparedStatement find = open.prepareStatement(query)) {
            find.setString(1, file.path());
            find.setString(2, what);
            find.setLong(3, file.bytes());
            find.setLong(4, file.modified());
            return find.executeQuery().next();
        }
    }

    /** Whether there is some room left, so that nothing need go yet. */
    boolean hasRoom(Connection open) throws SQLException {
        return usedBytes(open) < mostBytes / TENTHS * (TENTHS - 1);
    }

    /** Keeps some things in one step. */
    boolean keep(Connection open, List<Waiting.Thing> things) throws SQLException {
        if (things.size() == 1) {
            put(open, things.get(0));
        } else {
            Step.of(open, () -> {
                for (Waiting.Thing thing : things) {
                    put(open, thing);
                }
            });
        }
        kept += things.size();
        if (kept >= KEPT_BETWEEN_CHECKS) {
            kept = 0;
            makeRoom(open);
        }
        return true;
    }

    private void put(Connection open, Waiting.Thing thing) throws SQLException {
        put(open, thing.file(), thing.what(), thing.content());
    }

    /** Keeps one thing, and looks at nothing else. */
    void put(Connection open, FileKey file, String what, byte[] content) throws SQLException {
        String insert = "INSERT OR REPLACE INTO kept (path, what, bytes, modified, used, sum, content)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement keep = open.prepareStatement(insert)) {
            keep.setString(1, file.path());
            keep.setString(2, what);
            keep.setLong(3, file.bytes());
            keep.setLong(4, file.modified());
            keep.setLong(5, today());
            keep.setLong(6, checksum(file, what, content));
            keep.setBytes(7, content);
            keep.executeUpdate();
        }
    }

    /** To the day: what is looked at often is not written each time. */
    private void markUsed(Connection open, FileKey file, String what) throws SQLException {
        try (PreparedStatement mark = open.prepareStatement("UPDATE kept SET used = ? WHERE path = ? AND what = ?")) {
            mark.setLong(1, today());
            mark.setString(2, file.path());
            mark.setString(3, what);
            mark.executeUpdate();
        }
    }

    /** Lets go of the tenth that was not looked at for longest, until there is room. */
    void makeRoom(Connection open) throws SQLException {
        while (usedBytes(open) > mostBytes) {
            long tenth = Schema.number(open, "SELECT count(*) / 10 + 1 FROM kept");
            String oldest = "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY used, rowid LIMIT ?)";
            try (PreparedStatement delete = open.prepareStatement(oldest)) {
                delete.setLong(1, tenth);
                if (delete.executeUpdate() == 0) {
                    return;
                }
            }
        }
    }

    /** The file may grow so large from now on, by and large. */
    void keepWithin(long bytes) {
        mostBytes = bytes;
    }

    /** Lets go of what is too much now, and gives the disk back what that took. */
    boolean shrink(Connection open) throws SQLException {
        if (usedBytes(open) > mostBytes) {
            makeRoom(open);
            giveBack(open);
        }
        return true;
    }

    /** Lets go of everything. */
    boolean empty(Connection open) throws SQLException {
        try (Statement delete = open.createStatement()) {
            delete.executeUpdate("DELETE FROM kept");
        }
        giveBack(open);
        return true;
    }

    private static void giveBack(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Of what is kept and of what it is kept of: an index that the disk spoilt leads to another photograph's. */
    static long checksum(FileKey file, String what, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update((file.path() + "\0" + what).getBytes(StandardCharsets.UTF_8));
        sum.update(content);
        return sum.getValue();
    }

    /** What SQLite cannot tell: it keeps no sums. */
    static SQLException damage() {
        return new SQLException("what is kept is not what was put there", null, SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    static long usedBytes(Connection open) throws SQLException {
        long pages = Schema.number(open, "PRAGMA page_count") - Schema.number(open, "PRAGMA freelist_count");
        return pages * Schema.number(open, "PRAGMA page_size");
    }

    long today() {
        return TimeUnit.MILLISECONDS.toDays(clock.millis());
    }
}
