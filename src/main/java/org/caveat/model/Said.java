package org.caveat.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said under each field of one object of the sidecar, and what else stands there that is not understood. Of a large
 * collection there are some hundred thousand, each of a few fields, so they stand in a row and not in a map.
 */
public final class Said {
    public static final Said NOTHING = new Said(new Object[0], Foreign.NONE);

    /** Each field, and behind it what is said under it, {@link #unwrapped}. Never changed. */
    private final Object[] row;

    private final Foreign foreign;

    private Said(Object[] row, Foreign foreign) {
        this.row = row;
        this.foreign = foreign;
    }

    /** What is said under a field, or the field's word for nothing. */
    @SuppressWarnings("unchecked") // values enter only through with(), which ties their type to the field's
    public <T> T get(Field<T> field) {
        int at = indexOf(field);
        return at < 0 ? field.nothing() : (T) wrapped(field, row[at + 1]);
    }

    /**
     * What one of many, or one that need not be, is held as: itself. Most lists here hold one, and in a large collection
     * those lists would be some hundred thousand objects more.
     */
    private static Object unwrapped(Field<?> field, Object value) {
        if (field.nothing() instanceof List && value instanceof List<?> many && many.size() == 1) {
            return many.get(0) instanceof List ? value : many.get(0);
        }
        if (field.nothing() instanceof Optional && value instanceof Optional<?> one && one.isPresent()) {
            return one.get() instanceof Optional ? value : one.get();
        }
        return value;
    }

    private static Object wrapped(Field<?> field, Object held) {
        if (field.nothing() instanceof List && !(held instanceof List)) {
            return List.of(held);
        }
        if (field.nothing() instanceof Optional && !(held instanceof Optional)) {
            return Optional.of(held);
        }
        return held;
    }

    public boolean has(Field<?> field) {
        return indexOf(field) >= 0;
    }

    private int indexOf(Field<?> field) {
        for (int at = 0; at < row.length; at += 2) {
            if (field.equals(row[at])) {
                return at;
            }
        }
        return -1;
    }

    /** The same, with one field said anew. A foreign member of that name gives way. */
    public <T> Said with(Field<T> field, T value) {
        if (value.equals(get(field)) && foreign.json(field.key()).isEmpty()) {
            return this;
        }
        int at = indexOf(field);
        boolean isNothing = value.equals(field.nothing());
        return new Said(isNothing ? without(at) : saying(at, field, value), foreign.without(field.key()));
    }

    private Object[] without(int at) {
        if (at < 0) {
            return row;
        }
        Object[] left = new Object[row.length - 2];
        System.arraycopy(row, 0, left, 0, at);
        System.arraycopy(row, at + 2, left, at, left.length - at);
        return left;
    }

    private Object[] saying(int at, Field<?> field, Object value) {
        Object[] changed = Arrays.copyOf(row, at < 0 ? row.length + 2 : row.length);
        int place = at < 0 ? row.length : at;
        changed[place] = field;
        changed[place + 1] = unwrapped(field, value);
        return changed;
    }

    public Said with(Foreign members) {
        return new Said(row, members);
    }

    /** The fields under which something is said. */
    public Set<Field<?>> fields() {
        return values().keySet();
    }

    /** Whether nothing is said but under some of these fields. */
    public boolean isWithin(Set<Field<?>> fields) {
        for (int at = 0; at < row.length; at += 2) {
            if (!fields.contains(row[at])) {
                return false;
            }
        }
        return true;
    }

    private Map<Field<?>, Object> values() {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < row.length; at += 2) {
            Field<?> field = (Field<?>) row[at];
            values.put(field, wrapped(field, row[at + 1]));
        }
        return Collections.unmodifiableMap(values);
    }

    public Foreign foreign() {
        return foreign;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Said said && foreign.equals(said.foreign) && saysTheSame(said));
    }

    /** In whatever order it was said. */
    private boolean saysTheSame(Said other) {
        boolean isSame = row.length == other.row.length;
        for (int at = 0; isSame && at < row.length; at += 2) {
            int there = other.indexOf((Field<?>) row[at]);
            isSame = there >= 0 && row[at + 1].equals(other.row[there + 1]);
        }
        return isSame;
    }

    @Override
    public int hashCode() {
        int hash = foreign.hashCode();
        for (int at = 0; at < row.length; at += 2) {
            hash += row[at].hashCode() ^ row[at + 1].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return values() + (foreign.isEmpty() ? "" : " and " + foreign.members().keySet());
    }
}
