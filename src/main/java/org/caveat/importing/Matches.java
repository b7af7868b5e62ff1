package org.caveat.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;

/** Finds the photograph that a page speaks of: by its file's name, and where several are called so, by its folder. */
final class Matches {
    private final ByFile<List<Holding>> byName;

    Matches(List<Holding> photographs) {
        Map<String, List<Holding>> named = photographs.stream()
                .collect(Collectors.groupingBy(photograph -> photograph.found().fileName()));
        byName = ByFile.of(named.values(), called -> called.get(0).found().fileName());
    }

    /** The photographs a page can mean: one, where all is well. */
    List<Holding> of(Published page) {
        List<Holding> called = byName.get(page.fileName()).orElse(List.of());
        if (called.size() < 2) {
            return called;
        }
        List<Holding> there = called.stream()
                .filter(photograph ->
                        ByFile.composed(photograph.found().folder()).equals(ByFile.composed(page.folder())))
                .toList();
        return there.isEmpty() ? called : there;
    }
}
