package org.caveat.export;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Field;
import org.caveat.model.Said;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;

/** Collections with an x in place of each letter that is not Latin, Greek, Cyrillic, Hebrew or Arabic. */
final class OurLetters {
    private OurLetters() {}

    static CollectionOnDisk only(CollectionOnDisk collection) {
        List<Holding> holdings =
                collection.holdings().stream().map(OurLetters::only).toList();
        return new CollectionOnDisk(collection.folder(), collection.description(), holdings);
    }

    private static Holding only(Holding holding) {
        if (!(holding.sidecar() instanceof Loaded.Present present)) {
            return holding;
        }
        AnnotatedPhotograph state = (AnnotatedPhotograph) only((Object) present.state());
        return new Holding(
                holding.found(), holding.facts(), new Loaded.Present(state, new Basis(Optional.of("{}"), state)));
    }

    private static Object only(Object value) {
        if (value instanceof String text) {
            return letters(text);
        }
        if (value instanceof Said said) {
            Said rest = said;
            for (Field<?> field : said.fields()) {
                rest = field(rest, field);
            }
            return rest;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OurLetters::only).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(OurLetters::only);
        }
        return value instanceof Record record ? record(record) : value;
    }

    @SuppressWarnings("unchecked") // what only returns is of the class of what it was given
    private static <T> Said field(Said said, Field<T> field) {
        return said.with(field, (T) only((Object) said.get(field)));
    }

    private static Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = only(components[i].getAccessor().invoke(record));
            }
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("a record that cannot be made again: " + record, wrong);
        }
    }

    private static String letters(String text) {
        StringBuilder ours = new StringBuilder();
        text.codePoints().map(point -> isOurs(point) ? point : 'x').forEach(ours::appendCodePoint);
        return ours.toString();
    }

    private static boolean isOurs(int point) {
        return point <= 0x17F
                || isIn(point, 0x300, 0x308)
                || isIn(point, 0x391, 0x3A1)
                || isIn(point, 0x3B1, 0x3C9)
                || isIn(point, 0x410, 0x44F)
                || isIn(point, 0x5D0, 0x5EA)
                || isIn(point, 0x620, 0x64A)
                || isIn(point, 0x2010, 0x2026)
                || isIn(point, 0x2028, 0x202E)
                || isIn(point, 0xFFFE, 0xFFFE)
                || isIn(point, 0xFDD0, 0xFDD0);
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
