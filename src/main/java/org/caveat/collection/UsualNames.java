package org.caveat.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.OtherFile;

/**
 * Finds the files of one thing as archives name them: master and access copy by one name with two endings, recto and verso
 * by a mark at the end of the name ({@link Side}), or both. Used where the collection names no patterns of its own.
 *
 * <p>The work grows with the number of files and no faster.
 */
final class UsualNames {
    private final Map<String, List<Holding>> byName = new LinkedHashMap<>();
    private final Map<String, String> rectoOf = new HashMap<>();

    UsualNames(Collection<Holding> holdings) {
        holdings.forEach(holding ->
                byName.computeIfAbsent(name(holding), key -> new ArrayList<>()).add(holding));
        pairSides();
    }

    /** The other files of each leading one, by the path of the leading one in the collection. */
    Map<String, List<Part>> parts() {
        Map<String, Copies> copies = new LinkedHashMap<>();
        byName.forEach((name, holdings) -> Copies.of(holdings).ifPresent(found -> copies.put(name, found)));
        Map<String, List<Part>> parts = new HashMap<>();
        rectoOf.forEach((verso, recto) -> {
            Copies back = copies.get(verso);
            Copies front = copies.get(recto);
            if (back != null
                    && front != null
                    && (back.leading().isBare() || front.leading().isBare())) {
                put(front, back, parts);
                copies.remove(verso);
                copies.remove(recto);
            }
        });
        copies.values().forEach(alone -> put(alone, parts));
        return parts;
    }

    /** Which name is the back of which. Of two that could be, none is. */
    private void pairSides() {
        Map<String, Integer> claims = new HashMap<>();
        for (String name : byName.keySet()) {
            side(name).flatMap(this::recto).map(stem -> folder(name) + stem).ifPresent(recto -> {
                rectoOf.put(name, recto);
                claims.merge(recto, 1, Integer::sum);
            });
        }
        Set<String> backs = new HashSet<>(rectoOf.keySet());
        rectoOf.values().removeIf(recto -> claims.getOrDefault(recto, 0) > 1 || backs.contains(recto));
    }

    private Optional<Named> side(String name) {
        return Side.of(name.substring(folder(name).length()))
                .filter(Side::isVerso)
                .map(side -> new Named(folder(name), side))
                .filter(named ->
                        named.side().third().stream().noneMatch(third -> byName.containsKey(named.folder() + third)));
    }

    private Optional<String> recto(Named verso) {
        return verso.side().rectos().stream()
                .filter(stem -> byName.containsKey(verso.folder() + stem))
                .findFirst();
    }

    /** A side in its folder. */
    private record Named(String folder, Side side) {}

    private static void put(Copies alone, Map<String, List<Part>> parts) {
        if (!alone.others().isEmpty()) {
            parts.put(
                    alone.leading().file(),
                    alone.others().stream()
                            .map(other -> part(other, Copies.role(other.found().fileName())))
                            .toList());
        }
    }

    private static void put(Copies front, Copies back, Map<String, List<Part>> parts) {
        Holding leading = back.leading().isBare() ? front.leading() : back.leading();
        List<Part> others = new ArrayList<>();
        front.all().forEach(one -> others.add(part(one, Copies.role(one.found().fileName()))));
        back.all().forEach(one -> others.add(part(one, OtherFile.VERSO)));
        others.removeIf(part -> part.path().equals(leading.found().path()));
        parts.put(leading.file(), List.copyOf(others));
    }

    private static Part part(Holding holding, String role) {
        return new Part(holding.found().path(), role);
    }

    /** Its path in the collection, the name without its ending and in small letters: folders are told apart as they are. */
    private static String name(Holding holding) {
        String folder = folder(holding.file());
        String name = holding.found().fileName();
        int dot = name.lastIndexOf('.');
        return folder + (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /** The folder of a name, with a closing {@code /}; empty for the collection's own. */
    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
