package org.caveat.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Pairing;
import org.caveat.model.PhotographFields;

/**
 * Files of one thing: those that a curator joined to a photograph, or that names find, are part of it, and no photographs
 * of their own. Names are read as the collection's patterns say, where it has any ({@code caveat:pairing}; an empty list
 * finds nothing), else as archives usually write them.
 *
 * <p>A file that cannot be read is never joined, for nobody could tell that it is damaged; nor is one of which something
 * is said. What a curator parted ({@code caveat:apart}) is found by no name. A file that two claim is given to neither.
 */
final class JoinedFiles {
    /** The parts of each thing, by the path of its leading file. */
    private final Map<Path, Map<Path, String>> things = new HashMap<>();

    private final Set<Path> free = new HashSet<>();
    private final ByFile<Holding> byFile;

    private JoinedFiles(CollectionDescription collection, List<Holding> holdings) {
        byFile = ByFile.of(holdings, Holding::file);
        List<Holding> readable = holdings.stream()
                .filter(holding -> holding.status() == Holding.Status.OK)
                .toList();
        readable.stream()
                .filter(Holding::isBare)
                .forEach(holding -> free.add(holding.found().path()));
        Set<Path> decided = new HashSet<>();
        holdings.forEach(holding -> byHand(holding, decided));
        List<Holding> open = readable.stream()
                .filter(holding -> !decided.contains(holding.found().path()))
                .toList();
        Map<String, List<Part>> byName = byName(collection.get(CollectionFields.PAIRING), open);
        open.forEach(holding -> byName.getOrDefault(holding.file(), List.of())
                .forEach(part -> claim(holding, part.path(), part.role())));
        giveWhatTwoClaimToNeither();
    }

    /** The photographs among these, each with its other files. */
    static List<Holding> in(CollectionDescription collection, List<Holding> holdings) {
        JoinedFiles files = new JoinedFiles(collection, holdings);
        Set<Path> parts = new HashSet<>();
        List<Holding> all = new ArrayList<>();
        for (Holding holding : holdings) {
            List<Part> others = parts.contains(holding.found().path()) ? List.of() : files.others(holding);
            others.forEach(part -> parts.add(part.path()));
            all.add(holding.with(others));
        }
        all.removeIf(holding -> parts.contains(holding.found().path()));
        return List.copyOf(all);
    }

    private static Map<String, List<Part>> byName(Optional<List<Pairing>> pairing, List<Holding> holdings) {
        return pairing.map(patterns -> new NamePatterns(patterns, holdings).parts(holdings))
                .orElseGet(() -> new UsualNames(holdings).parts());
    }

    /** What a curator joined to a photograph, and parted from it: of those files, names decide nothing any more. */
    private void byHand(Holding holding, Set<Path> decided) {
        holding.state().photograph().get(PhotographFields.FILE).forEach(file -> beside(holding, file.fileName())
                .forEach(path -> {
                    claim(holding, path, file.role());
                    decided.add(path);
                }));
        holding.state().photograph().get(PhotographFields.APART).stream()
                .flatMap(name -> beside(holding, name))
                .forEach(decided::add);
    }

    /** A file of that bare name in the same folder. */
    private Stream<Path> beside(Holding holding, String name) {
        String folder = holding.found().folder();
        return Stream.of(name)
                .filter(bare -> bare.indexOf('/') < 0)
                .flatMap(bare -> byFile.get(folder.isEmpty() ? bare : folder + "/" + bare).stream())
                .map(other -> other.found().path());
    }

    private void claim(Holding leading, Path part, String role) {
        Path path = leading.found().path();
        if (free.contains(part) && !part.equals(path)) {
            things.computeIfAbsent(path, key -> new LinkedHashMap<>()).putIfAbsent(part, role);
        }
    }

    private void giveWhatTwoClaimToNeither() {
        Map<Path, Integer> claims = new HashMap<>();
        things.values().forEach(parts -> parts.keySet().forEach(part -> claims.merge(part, 1, Integer::sum)));
        things.values().forEach(parts -> parts.keySet().removeIf(part -> claims.getOrDefault(part, 0) > 1));
    }

    private List<Part> others(Holding holding) {
        return things.getOrDefault(holding.found().path(), Map.of()).entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}
