package org.caveat.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Several changes of the file that are made together or not at all. */
@FunctionalInterface
interface Step {
    void take() throws SQLException;

    static void of(Connection open, Step step) throws SQLException {
        try (Statement whole = open.createStatement()) {
            whole.execute("BEGIN IMMEDIATE");
            try {
                step.take();
                whole.execute("COMMIT");
            } catch (SQLException failed) {
                whole.execute("ROLLBACK");
                throw failed;
            }
        }
    }
}
