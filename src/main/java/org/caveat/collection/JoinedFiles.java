package org.caveat.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;

/**
 * Files of one thing: those that a curator joined to a photograph, or that the collection's patterns of names find, are
 * part of it, and no photographs of their own. A file that cannot be read is never joined, for nobody could tell that it
 * is damaged; nor is one of which something is said.
 */
final class JoinedFiles {
    private final Map<String, List<Holding>> byPattern;
    private final Set<Path> free = new HashSet<>();

    private JoinedFiles(CollectionDescription collection, List<Holding> holdings) {
        List<Holding> readable = holdings.stream()
                .filter(holding -> holding.status() == Holding.Status.OK)
                .toList();
        readable.stream()
                .filter(Holding::isBare)
                .forEach(holding -> free.add(holding.found().path()));
        byPattern = new NamePatterns(collection.get(CollectionFields.PAIRING), readable).parts(readable);
    }

    /** The photographs among these, each with its other files. */
    static List<Holding> in(CollectionDescription collection, List<Holding> holdings) {
        JoinedFiles files = new JoinedFiles(collection, holdings);
        Set<Path> parts = new HashSet<>();
        List<Holding> all = new ArrayList<>();
        for (Holding holding : holdings) {
            Set<Path> others = parts.contains(holding.found().path()) ? Set.of() : files.others(holding);
            parts.addAll(others);
            Found found = holding.found();
            all.add(new Holding(
                    new Found(found.file(), found.path(), List.copyOf(others)), holding.facts(), holding.sidecar()));
        }
        all.removeIf(holding -> parts.contains(holding.found().path()));
        return List.copyOf(all);
    }

    private Set<Path> others(Holding holding) {
        Set<Path> others = new LinkedHashSet<>();
        holding.state().photograph().get(PhotographFields.FILE).stream()
                .map(OtherFile::fileName)
                .filter(name -> name.indexOf('/') < 0 && name.indexOf('\0') < 0)
                .map(name -> holding.found().path().resolveSibling(name))
                .forEach(others::add);
        byPattern.getOrDefault(holding.file(), List.of()).stream()
                .map(part -> part.found().path())
                .forEach(others::add);
        others.remove(holding.found().path());
        others.retainAll(free);
        return others;
    }
}
