package org.caveat.export;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
    /** The shapes of the model's records: to ask for them anew each time takes longer than all else. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

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
            if (foreign.isEmpty()) {
                return foreign;
            }
            count += foreign.members().size();
            return Foreign.NONE;
        }
        if (value instanceof Said said) {
            return said(said);
        }
        if (value instanceof List<?> list) {
            List<Object> rest = list.stream().map(this::taken).toList();
            return isSame(list, rest) ? list : rest;
        }
        if (value instanceof Optional<?> optional) {
            Optional<Object> rest = optional.map(this::taken);
            return optional.isPresent() && optional.get() == rest.orElseThrow() ? optional : rest;
        }
        return value instanceof Record record && !(record instanceof CommunityLabel) ? record(record) : value;
    }

    private static boolean isSame(List<?> list, List<?> rest) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != rest.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Said said(Said said) {
        count += said.foreign().members().size();
        Said rest = said.foreign().isEmpty() ? said : said.with(Foreign.NONE);
        for (Field<?> field : said.fields()) {
            rest = field(said, rest, field);
        }
        return rest;
    }

    private <T> Said field(Said from, Said into, Field<T> field) {
        T value = from.get(field);
        T rest = take(value);
        return rest == value ? into : into.with(field, rest);
    }

    private Record record(Record record) {
        Shape shape = SHAPES.get(record.getClass());
        Object[] values = new Object[shape.components().size()];
        boolean isSame = true;
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = shape.components().get(i).invoke(record);
                values[i] = taken(value);
                isSame &= values[i] == value;
            }
            return isSame ? record : shape.canonical().newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("a record of the model that cannot be made again: " + record, wrong);
        }
    }

    /** How the records of a class are taken apart and made again. */
    private record Shape(List<Method> components, Constructor<? extends Record> canonical) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.asSubclass(Record.class).getDeclaredConstructor(types));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("a record without its constructor: " + type, impossible);
            }
        }
    }
}
