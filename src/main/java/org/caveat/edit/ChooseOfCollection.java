package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Conflict;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Said;

/**
 * Decides between the versions that several curators left of one field of the collection. Its inverse brings the
 * disagreement back.
 *
 * @param key of the field
 * @param chosen what is said with the version chosen, of which that one field is taken
 * @param settled the notes that go
 * @param noted the notes that come: an inverse alone brings some
 */
public record ChooseOfCollection(String key, Said chosen, List<Conflict> settled, List<Conflict> noted)
        implements CollectionEdit {
    public ChooseOfCollection {
        settled = List.copyOf(settled);
        noted = List.copyOf(noted);
    }

    public ChooseOfCollection(String key, Said chosen, List<Conflict> settled) {
        this(key, chosen, settled, List.of());
    }

    @Override
    public After applyTo(CollectionDescription description) {
        Said before = description.said();
        List<Conflict> notes = new ArrayList<>(before.get(CollectionFields.CONFLICT));
        notes.removeAll(settled);
        notes.addAll(noted);
        Said after = taking(before).with(CollectionFields.CONFLICT, List.copyOf(notes));
        return new After(
                new CollectionDescription(after),
                new ChooseOfCollection(key, before, /* settled= */ noted, /* noted= */ settled));
    }

    private Said taking(Said before) {
        Said cleared = before;
        for (Field<?> field : before.fields()) {
            cleared = field.key().equals(key) ? without(cleared, field) : cleared;
        }
        TreeMap<String, String> members = new TreeMap<>(before.foreign().members());
        members.remove(key);
        chosen.foreign().json(key).ifPresent(json -> members.put(key, json));
        Said taken = cleared.with(Foreign.of(members));
        for (Field<?> field : chosen.fields()) {
            taken = field.key().equals(key) ? with(taken, field) : taken;
        }
        return taken;
    }

    private static <T> Said without(Said said, Field<T> field) {
        return said.with(field, field.nothing());
    }

    private <T> Said with(Said said, Field<T> field) {
        return said.with(field, chosen.get(field));
    }
}
