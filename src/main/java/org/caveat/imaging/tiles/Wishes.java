package org.caveat.imaging.tiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.caveat.imaging.Leaf;

/** Tiles that are waited for and not yet begun: what is seen before what may be seen, of these the newest first. */
final class Wishes {
    private final Map<Urgency, Deque<Wish>> newestFirst = new EnumMap<>(Urgency.class);

    Wishes() {
        for (Urgency urgency : Urgency.values()) {
            newestFirst.put(urgency, new ArrayDeque<>());
        }
    }

    void add(Wish wish) {
        of(wish.urgency()).addFirst(wish);
    }

    void drop(Wish wish) {
        of(wish.urgency()).remove(wish);
    }

    private Deque<Wish> of(Urgency urgency) {
        Deque<Wish> wishes = newestFirst.get(urgency);
        return wishes == null ? new ArrayDeque<>() : wishes;
    }

    boolean areSeen() {
        return !of(Urgency.SEEN).isEmpty();
    }

    boolean isEmpty() {
        return newestFirst.values().stream().allMatch(Deque::isEmpty);
    }

    /** Takes the next one out, of those that are urgent enough. */
    Optional<Wish> next(Predicate<Urgency> urgent) {
        return newestFirst.entrySet().stream()
                .filter(each -> urgent.test(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(wishes -> !wishes.isEmpty())
                .findFirst()
                .map(Deque::removeFirst);
    }

    /** The tiles of a picture that are waited for. */
    List<Tile> tilesOf(Leaf leaf) {
        return newestFirst.values().stream()
                .flatMap(Deque::stream)
                .filter(wish -> wish.leaf().equals(leaf))
                .map(Wish::tile)
                .distinct()
                .toList();
    }

    /** Takes out all that wait for a tile. */
    List<Wish> take(Leaf leaf, Tile tile) {
        List<Wish> taken = new ArrayList<>();
        for (Deque<Wish> wishes : newestFirst.values()) {
            for (Iterator<Wish> each = wishes.iterator(); each.hasNext(); ) {
                Wish wish = each.next();
                if (wish.tile().equals(tile) && wish.leaf().equals(leaf)) {
                    each.remove();
                    taken.add(wish);
                }
            }
        }
        return taken;
    }

    void clear() {
        newestFirst.values().forEach(Deque::clear);
    }
}
