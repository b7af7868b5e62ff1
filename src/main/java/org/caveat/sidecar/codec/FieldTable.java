package org.caveat.sidecar.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.model.Field;
import org.caveat.model.Said;
import org.caveat.sidecar.json.Unreadable;

/** Which members of an object hold which fields, and how each is spelled. */
final class FieldTable {
    private final List<Row<?>> rows;
    private final Set<Field<?>> fields;

    private FieldTable(List<Row<?>> rows) {
        this.rows = rows;
        this.fields = rows.stream().<Field<?>>map(Row::field).collect(Collectors.toSet());
    }

    static FieldTable of(Row<?>... rows) {
        return new FieldTable(List.of(rows));
    }

    static <T> Row<T> plain(Field<T> field, Codec<T> codec) {
        return new Row<>(field, codec);
    }

    static <T> Row<Optional<T>> one(Field<Optional<T>> field, Codec<T> codec) {
        return new Row<>(field, new Present<>(codec));
    }

    static <T> Row<List<T>> many(Field<List<T>> field, Codec<T> codec) {
        return new Row<>(field, new ListCodec<>(codec));
    }

    /** The same with one member more. */
    FieldTable with(Row<?> row) {
        List<Row<?>> more = new ArrayList<>(rows);
        more.add(row);
        return new FieldTable(more);
    }

    /** The fields that have a member. */
    Set<Field<?>> fields() {
        return fields;
    }

    /** What is said, without what is foreign. */
    Said read(Members members) throws Unreadable {
        Said said = Said.NOTHING;
        for (Row<?> row : rows) {
            said = row.read(members, said);
        }
        return said;
    }

    /**
     * Adds a member for each field under which something is said.
     *
     * @throws IllegalArgumentException where something is said under a field that has no member here: it would be lost
     */
    void write(Said said, Composed into) {
        if (!said.isWithin(fields)) {
            throw new IllegalArgumentException("a field that cannot be written is among " + said.fields());
        }
        rows.forEach(row -> row.write(said, into));
    }

    /**
     * One member and its field.
     *
     * @param <T> the type of what is said
     */
    record Row<T>(Field<T> field, Codec<T> codec) {
        Said read(Members members, Said said) throws Unreadable {
            Optional<T> value = members.one(field.key(), codec);
            return value.isPresent() ? said.with(field, value.get()) : said;
        }

        void write(Said said, Composed into) {
            if (said.has(field)) {
                into.always(field.key(), codec, said.get(field));
            }
        }
    }
}
