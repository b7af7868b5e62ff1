package org.caveat.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is said under each field of one object of the sidecar, and what else stands there that is not understood. */
public final class Said {
    public static final Said NOTHING = new Said(Map.of(), Foreign.NONE);

    private final Map<Field<?>, Object> values;
    private final Foreign foreign;

    private Said(Map<Field<?>, Object> values, Foreign foreign) {
        this.values = Map.copyOf(values);
        this.foreign = foreign;
    }

    /** What is said under a field, or the field's word for nothing. */
    @SuppressWarnings("unchecked") // values enter only through with(), which ties their type to the field's
    public <T> T get(Field<T> field) {
        return (T) values.getOrDefault(field, field.nothing());
    }

    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    /** The same, with one field said anew. A foreign member of that name gives way. */
    public <T> Said with(Field<T> field, T value) {
        if (value.equals(get(field)) && foreign.json(field.key()).isEmpty()) {
            return this;
        }
        Map<Field<?>, Object> changed = new LinkedHashMap<>(values);
        if (value.equals(field.nothing())) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Said(changed, foreign.without(field.key()));
    }

    public Said with(Foreign members) {
        return new Said(values, members);
    }

    /** The fields under which something is said. */
    public Set<Field<?>> fields() {
        return values.keySet();
    }

    public Foreign foreign() {
        return foreign;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && values.equals(said.values) && foreign.equals(said.foreign);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, foreign);
    }

    @Override
    public String toString() {
        return values + (foreign.isEmpty() ? "" : " and " + foreign.members().keySet());
    }
}
