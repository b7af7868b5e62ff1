package org.caveat.export;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Said;

/**
 * Takes out the members that this program does not understand, and counts them: nobody can say whether they are public.
 *
 * <p>It walks through the components of the model's records, so that a record added later cannot be forgotten. Labels of
 * communities stay exactly as they were given.
 */
final class WithoutUnknown {
    private int count;

    /** How many members were taken out so far. */
    int count() {
        return count;
    }

    /** The same value without what is not understood, at any depth. */
    @SuppressWarnings("unchecked") // each branch below returns a value of the class it was given
    <T> T take(T value) {
        return (T) taken(value);
    }

    private Object taken(Object value) {
        if (value instanceof Foreign foreign) {
            count += foreign.members().size();
            return Foreign.NONE;
        }
        if (value instanceof Said said) {
            return said(said);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::taken).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::taken);
        }
        return value instanceof Record record && !(record instanceof CommunityLabel) ? record(record) : value;
    }

    private Said said(Said said) {
        count += said.foreign().members().size();
        Said rest = said.with(Foreign.NONE);
        for (Field<?> field : said.fields()) {
            rest = field(said, rest, field);
        }
        return rest;
    }

    private <T> Said field(Said from, Said into, Field<T> field) {
        return into.with(field, take(from.get(field)));
    }

    private Record record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = taken(components[i].getAccessor().invoke(record));
            }
            Constructor<? extends Record> canonical = record.getClass().getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("a record of the model that cannot be made again: " + record, wrong);
        }
    }
}
