package org.caveat.export.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.model.Kind;

/** The kinds of the caveats that stand in a site: the nine in their order, then others by their names. */
final class KindsFound {
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final Map<Kind, String> pages = new LinkedHashMap<>();

    KindsFound(List<SitePhotograph> photographs) {
        Map<Kind, Integer> found = new TreeMap<>(KindsFound::inOrder);
        photographs.forEach(
                photograph -> photograph.caveats().forEach(caveat -> found.merge(caveat.kind(), 1, Integer::sum)));
        counts.putAll(found);
        PageNames names = new PageNames("kinds/");
        Kind.KNOWN.forEach(kind -> pages.put(kind, names.give(kind.key())));
        counts.keySet().forEach(kind -> pages.computeIfAbsent(kind, own -> names.give(own.key())));
        pages.keySet().retainAll(counts.keySet());
    }

    private static int inOrder(Kind one, Kind other) {
        int place = Integer.compare(place(one), place(other));
        return place != 0 ? place : one.key().compareTo(other.key());
    }

    private static int place(Kind kind) {
        return kind.isKnown() ? Kind.KNOWN.indexOf(kind) : Kind.KNOWN.size();
    }

    List<Kind> all() {
        return new ArrayList<>(counts.keySet());
    }

    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** The page of a kind that occurs. */
    Optional<String> page(Kind kind) {
        return Optional.ofNullable(pages.get(kind));
    }
}
