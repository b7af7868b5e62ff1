package org.caveat.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The cache's table: of one file, one thing a row. It is never migrated: that of an older version is thrown away. */
final class Schema {
    /** “Cavt”: says that the file is ours. */
    static final int APPLICATION = 0x43617674;

    static final int VERSION = 3;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE kept (path TEXT NOT NULL, what TEXT NOT NULL, bytes INTEGER NOT NULL,
                modified INTEGER NOT NULL, used INTEGER NOT NULL, sum INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (path, what))""",
            "CREATE INDEX kept_used ON kept (used)");

    private Schema() {}

    /**
     * Makes the table where it is missing.
     *
     * @throws Unusable where the file is another program's, or a newer version's
     */
    static void prepare(Connection connection) throws SQLException, Unusable {
        if (isCurrent(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                make(connection, statement);
                statement.execute("COMMIT");
            } catch (SQLException | Unusable failed) {
                statement.execute("ROLLBACK");
                throw failed;
            }
        }
    }

    /** A version as the file holds it: with its complement, so that a spoilt number is not taken for a newer version. */
    static int coded(int version) {
        return (version << 16) | (~version & 0xFFFF);
    }

    /** Whether the whole file can be read, makes sense and has the table; the quick check does not look at the index. */
    static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return found.next() && "ok".equals(found.getString(1)) && hasTable(connection);
        }
    }

    private static boolean hasTable(Connection connection) {
        String row = "SELECT path, what, bytes, modified, used, sum, content FROM kept LIMIT 0";
        try (PreparedStatement asked = connection.prepareStatement(row)) {
            asked.executeQuery().close();
            return true;
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    /** A number that SQLite tells. */
    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    private static void make(Connection connection, Statement statement) throws SQLException, Unusable {
        if (isCurrent(connection)) { // another process was faster
            return;
        }
        long application = number(connection, "PRAGMA application_id");
        long tables = number(connection, "SELECT count(*) FROM sqlite_schema");
        // with our table it is ours, and its head is spoilt
        if (application != APPLICATION && tables > 0 && !hasTable(connection)) {
            throw new Unusable("cache.foreign");
        }
        int coded = (int) number(connection, "PRAGMA user_version");
        if (coded >> 16 > VERSION && coded == coded(coded >> 16)) {
            throw new Unusable("cache.newer");
        }
        statement.execute("DROP TABLE IF EXISTS kept");
        for (String table : TABLES) {
            statement.execute(table);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + coded(VERSION));
    }

    private static boolean isCurrent(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == APPLICATION
                && number(connection, "PRAGMA user_version") == coded(VERSION);
    }
}
