package org.caveat.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.collection.Holding;

/** Finds the photograph that a page speaks of: by its file's name, and where several are called so, by its folder. */
final class Matches {
    private final Map<String, List<Holding>> byName = new HashMap<>();

    Matches(List<Holding> photographs) {
        for (Holding photograph : photographs) {
            byName.computeIfAbsent(photograph.found().fileName(), name -> new java.util.ArrayList<>())
                    .add(photograph);
        }
    }

    /** The photographs a page can mean: one, where all is well. */
    List<Holding> of(Published page) {
        List<Holding> called = byName.getOrDefault(page.fileName(), List.of());
        if (called.size() < 2) {
            return called;
        }
        List<Holding> there = called.stream()
                .filter(photograph -> photograph.found().folder().equals(page.folder()))
                .toList();
        return there.isEmpty() ? called : there;
    }
}
