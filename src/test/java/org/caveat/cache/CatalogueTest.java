package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final List<byte[]> TWO = List.of(new byte[] {1, 2}, new byte[] {3});

    @TempDir
    private Path folder;

    private Cache open() {
        return new SqliteCache(folder, Messages.english());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("caveat-cache.sqlite"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void aLaterOneTakesThePlaceOfTheOneBeforeAndNothingOfThatIsLeft() {
        try (Cache cache = open();
                Cache another = open()) {
            cache.keepCatalogue("/a", TWO);
            cache.keepCatalogue("/b", TWO);
            another.keepCatalogue("/a", List.of(new byte[] {9}));
            assertThat(cache.catalogue("/a")).containsExactly(new byte[] {9});
            assertThat(another.catalogue("/b")).containsExactly(new byte[] {1, 2}, new byte[] {3});
            assertThat(cache.catalogue("/c")).isEmpty();
        }
    }

    @Test
    void oneOfWhichALeafIsGoneIsNotKnown() throws SQLException {
        try (Cache cache = open()) {
            cache.keepCatalogue("/a", TWO);
        }
        change("DELETE FROM kept WHERE what = 'leaf-000001-000002'");
        try (Cache cache = open()) {
            assertThat(cache.catalogue("/a")).isEmpty();
            assertThat(cache.trouble()).isEmpty();
        }
    }

    @Test
    void aSpoiltLeafIsNeverBelieved() throws SQLException {
        try (Cache cache = open()) {
            cache.keepCatalogue("/a", TWO);
        }
        change("UPDATE kept SET content = x'07' WHERE what = 'leaf-000001-000002'");
        try (Cache cache = open()) {
            assertThat(cache.catalogue("/a")).isEmpty();
            assertThat(cache.trouble()).isPresent();
            cache.keepCatalogue("/a", TWO);
            assertThat(cache.catalogue("/a")).hasSize(2);
        }
    }
}
