package org.caveat.export.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.export.site.PersonShown.Appearance;

/**
 * Tells which names are one person: those that share an authority record; where a name has no such record, those that are
 * the same, unless several people of that name are known by a record.
 */
final class SamePerson {
    /** Leads from each record to another of the same person, and at last to the one that stands for them all. */
    private final Map<String, String> sameAs = new HashMap<>();

    private final Map<String, Set<String>> recordsOfNames = new HashMap<>();

    private SamePerson() {}

    /** The appearances of each person, in their order. */
    static Collection<List<Appearance>> among(List<Appearance> all) {
        SamePerson same = new SamePerson();
        all.forEach(same::join);
        all.stream().filter(SamePerson::isRecorded).forEach(same::noteName);
        Map<String, List<Appearance>> people = new LinkedHashMap<>();
        all.forEach(one ->
                people.computeIfAbsent(same.key(one), key -> new ArrayList<>()).add(one));
        return people.values();
    }

    private void join(Appearance one) {
        for (String authority : one.authorities()) {
            sameAs.put(standing(authority), standing(one.authorities().get(0)));
        }
    }

    private void noteName(Appearance one) {
        recordsOfNames
                .computeIfAbsent(one.name(), name -> new TreeSet<>())
                .add(standing(one.authorities().get(0)));
    }

    private String standing(String authority) {
        String record = authority;
        for (String next = sameAs.get(record); next != null && !next.equals(record); next = sameAs.get(record)) {
            record = next;
        }
        return record;
    }

    private String key(Appearance one) {
        if (isRecorded(one)) {
            return "record " + standing(one.authorities().get(0));
        }
        Set<String> records = recordsOfNames.getOrDefault(one.name(), Set.of());
        return records.size() == 1 ? "record " + records.iterator().next() : "name " + one.name();
    }

    private static boolean isRecorded(Appearance one) {
        return !one.authorities().isEmpty();
    }
}
