package org.caveat.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Members of a sidecar's object that this program does not understand, each as the JSON text it was read as.
 *
 * <p>They ride along through every edit, so that another program's words, a newer version's keys and a curator's own
 * additions survive to the letter.
 *
 * @param members JSON text by key; strings keep their code points and numbers their spelling
 */
public record Foreign(SortedMap<String, String> members) {
    public static final Foreign NONE = new Foreign(new TreeMap<>());

    public Foreign {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    public static Foreign of(Map<String, String> members) {
        return members.isEmpty() ? NONE : new Foreign(new TreeMap<>(members));
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** The JSON text kept under a key. */
    public Optional<String> json(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The same members without one that is now understood, or replaced. */
    public Foreign without(String key) {
        if (!members.containsKey(key)) {
            return this;
        }
        SortedMap<String, String> rest = new TreeMap<>(members);
        rest.remove(key);
        return of(rest);
    }
}
