package org.caveat.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.model.Pairing;

/**
 * Finds the files of one thing by patterns of names that the collection has of its own. A file that two photographs could
 * claim is given to neither.
 */
final class NamePatterns {
    private static final String NAME = "{name}";

    private final List<Pairing> patterns;
    private final Map<String, List<Holding>> byName = new HashMap<>();
    private final Map<String, List<Holding>> byStem = new HashMap<>();

    NamePatterns(List<Pairing> pairings, List<Holding> holdings) {
        patterns = pairings.stream()
                .filter(one -> one.pattern().contains(NAME) && !one.pattern().equals(NAME))
                .toList();
        for (Holding holding : holdings) {
            byName.computeIfAbsent(folded(holding.file()), key -> new ArrayList<>())
                    .add(holding);
            byStem.computeIfAbsent(folded(stem(holding.file())), key -> new ArrayList<>())
                    .add(holding);
        }
    }

    /** The files that belong to each photograph, by the photograph's path. What is part of another has no parts. */
    Map<String, List<Part>> parts(List<Holding> holdings) {
        Map<String, Map<Holding, String>> claimed = new HashMap<>();
        for (Holding leading : patterns.isEmpty() ? List.<Holding>of() : holdings) {
            claimed.put(leading.file(), claims(leading));
        }
        Set<String> somebodys = new HashSet<>();
        claimed.values().forEach(parts -> parts.keySet().forEach(part -> somebodys.add(part.file())));
        claimed.keySet().removeAll(somebodys);
        Map<String, Integer> claimants = new HashMap<>();
        claimed.values()
                .forEach(parts -> parts.keySet().forEach(part -> claimants.merge(part.file(), 1, Integer::sum)));
        Map<String, List<Part>> parts = new HashMap<>();
        claimed.forEach((file, all) -> parts.put(
                file,
                all.entrySet().stream()
                        .filter(one -> claimants.getOrDefault(one.getKey().file(), 0) == 1)
                        .map(one -> new Part(one.getKey().found().path(), one.getValue()))
                        .toList()));
        return parts;
    }

    /** What a photograph could claim, each with the role that the first fitting pattern gives it. */
    private Map<Holding, String> claims(Holding leading) {
        Map<Holding, String> claims = new LinkedHashMap<>();
        patterns.forEach(pattern ->
                matches(leading, pattern.pattern()).forEach(match -> claims.putIfAbsent(match, pattern.role())));
        return claims;
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
