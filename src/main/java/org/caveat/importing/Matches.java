package org.caveat.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;

/**
 * Finds the photograph that a name means: by its file's name, and where several are called so, by its folder. A name without
 * an ending, as catalogues give them, means the one photograph whose name begins so.
 */
public final class Matches {
    private final ByFile<List<Holding>> byName;
    private final ByFile<List<Holding>> byStem;

    Matches(List<Holding> photographs) {
        byName = named(photographs, photograph -> photograph.found().fileName());
        byStem = named(photographs, photograph -> stem(photograph.found().fileName()));
    }

    private static ByFile<List<Holding>> named(List<Holding> photographs, Function<Holding, String> name) {
        Map<String, List<Holding>> named = photographs.stream().collect(Collectors.groupingBy(name));
        return ByFile.of(named.values(), called -> name.apply(called.get(0)));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The photographs a name can mean: one, where all is well. */
    public List<Holding> of(String folder, String fileName) {
        List<Holding> called = byName.get(fileName).orElse(List.of());
        List<Holding> meant = called.isEmpty() ? byStem.get(fileName).orElse(List.of()) : called;
        if (meant.size() < 2) {
            return meant;
        }
        List<Holding> there = meant.stream()
                .filter(photograph ->
                        ByFile.composed(photograph.found().folder()).equals(ByFile.composed(folder)))
                .toList();
        return there.isEmpty() ? meant : there;
    }
}
