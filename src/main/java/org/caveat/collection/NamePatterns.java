package org.caveat.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.model.Pairing;

/**
 * Finds the files of one thing by their names: recto and verso, master and access copy. A file that two photographs
 * could claim is given to neither.
 */
final class NamePatterns {
    private static final String NAME = "{name}";

    private final List<String> patterns;
    private final Map<String, List<Holding>> byName = new HashMap<>();
    private final Map<String, List<Holding>> byStem = new HashMap<>();

    NamePatterns(List<Pairing> pairings, List<Holding> holdings) {
        patterns = pairings.stream()
                .map(Pairing::pattern)
                .filter(pattern -> pattern.contains(NAME) && !pattern.equals(NAME))
                .toList();
        for (Holding holding : holdings) {
            byName.computeIfAbsent(folded(holding.file()), key -> new ArrayList<>())
                    .add(holding);
            byStem.computeIfAbsent(folded(stem(holding.file())), key -> new ArrayList<>())
                    .add(holding);
        }
    }

    /** The files that belong to each photograph, by the photograph's path. What is part of another has no parts. */
    Map<String, List<Holding>> parts(List<Holding> holdings) {
        Map<String, List<Holding>> claimed = new HashMap<>();
        for (Holding leading : patterns.isEmpty() ? List.<Holding>of() : holdings) {
            claimed.put(leading.file(), claims(leading));
        }
        Set<String> somebodys = new HashSet<>();
        claimed.values().forEach(parts -> parts.forEach(part -> somebodys.add(part.file())));
        claimed.keySet().removeAll(somebodys);
        Map<String, Integer> claimants = new HashMap<>();
        claimed.values().forEach(parts -> parts.forEach(part -> claimants.merge(part.file(), 1, Integer::sum)));
        claimed.replaceAll((file, parts) -> parts.stream()
                .filter(part -> claimants.getOrDefault(part.file(), 0) == 1)
                .toList());
        return claimed;
    }

    private List<Holding> claims(Holding leading) {
        return patterns.stream()
                .flatMap(pattern -> matches(leading, pattern))
                .distinct()
                .toList();
    }

    private Stream<Holding> matches(Holding leading, String pattern) {
        String folder = leading.found().folder();
        String name = stem(leading.found().fileName());
        String wanted = folded((folder.isEmpty() ? "" : folder + "/") + pattern.replace(NAME, name));
        boolean withEnding = pattern.indexOf('.', pattern.indexOf(NAME)) >= 0;
        return (withEnding ? byName : byStem)
                .getOrDefault(wanted, List.of()).stream().filter(other -> !other.equals(leading));
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
