package org.caveat.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The catalogues of collections, leaf by leaf on the shelf: each is put there in one step, and found whole or not at all. */
final class Leaves {
    private static final int MOST = 999_999;

    private final Shelf shelf;

    Leaves(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A leaf as it is kept: its name tells which it is, of how many. */
    private static final class Leaf {
        private final String name;
        private final byte[] content;
        private final long used;

        Leaf(String name, byte[] content, long used) {
            this.name = name;
            this.content = content;
            this.used = used;
        }
    }

    /** The leaves of a catalogue as they stood at one moment; none where one is missing. */
    List<byte[]> find(Connection open, String catalogue) throws SQLException {
        List<Leaf> found = all(open, catalogue);
        boolean isWhole =
                !found.isEmpty() && found.get(found.size() - 1).name.equals(name(found.size() - 1, found.size()));
        if (isWhole && found.stream().anyMatch(leaf -> leaf.used < shelf.today())) {
            markUsed(open, catalogue);
        }
        return isWhole ? found.stream().map(leaf -> leaf.content).toList() : List.of();
    }

    private static List<Leaf> all(Connection open, String catalogue) throws SQLException {
        String query =
                "SELECT what, content, used, sum FROM kept WHERE path = ? AND what BETWEEN ? AND ? ORDER BY what";
        List<Leaf> leaves = new ArrayList<>();
        try (PreparedStatement find = open.prepareStatement(query)) {
            find.setString(1, catalogue);
            find.setString(2, name(0, 0));
            find.setString(3, name(MOST, MOST));
            ResultSet found = find.executeQuery();
            while (found.next()) {
                String name = found.getString(1);
                byte[] content = found.getBytes(2);
                if (content == null || Shelf.checksum(key(catalogue), name, content) != found.getLong(4)) {
                    throw Shelf.damage();
                }
                leaves.add(new Leaf(name, content, found.getLong(3)));
            }
        }
        return leaves;
    }

    private void markUsed(Connection open, String catalogue) throws SQLException {
        try (PreparedStatement mark = open.prepareStatement("UPDATE kept SET used = ? WHERE path = ?")) {
            mark.setLong(1, shelf.today());
            mark.setString(2, catalogue);
            mark.executeUpdate();
        }
    }

    /** Keeps the leaves of a catalogue in place of those of before. */
    boolean keep(Connection open, String catalogue, List<byte[]> leaves) throws SQLException {
        if (leaves.size() > MOST) {
            return false;
        }
        Step.of(open, () -> replace(open, catalogue, leaves));
        shelf.makeRoom(open);
        return true;
    }

    private void replace(Connection open, String catalogue, List<byte[]> leaves) throws SQLException {
        try (PreparedStatement delete = open.prepareStatement("DELETE FROM kept WHERE path = ?")) {
            delete.setString(1, catalogue);
            delete.executeUpdate();
        }
        for (int number = 0; number < leaves.size(); number++) {
            shelf.put(open, key(catalogue), name(number, leaves.size()), leaves.get(number));
        }
    }

    private static FileKey key(String catalogue) {
        return new FileKey(catalogue, 0, 0);
    }

    private static String name(int number, int of) {
        return String.format("leaf-%06d-%06d", number, of);
    }
}
