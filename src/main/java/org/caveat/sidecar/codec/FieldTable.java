package org.caveat.sidecar.codec;

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

    private FieldTable(List<Row<?>> rows) {
        this.rows = rows;
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

    /** The keys of the members. */
    Set<String> keys() {
        return rows.stream().map(row -> row.field().key()).collect(Collectors.toSet());
    }

    /** What is said, without what is foreign. */
    Said read(Members members) throws Unreadable {
        Said said = Said.NOTHING;
        for (Row<?> row : rows) {
            said = row.read(members, said);
        }
        return said;
    }

    /** Adds a member for each field under which something is said. */
    void write(Said said, Composed into) {
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
