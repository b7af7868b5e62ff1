package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.imaging.Leaf;

/**
 * What a worker makes in one go of one picture, and who waits for which tile of it. To be read and changed by whoever holds
 * the scheduler's lock.
 */
final class Turn {
    private final Leaf leaf;
    private final Optional<Wish> first;
    private final Map<Tile, List<Wish>> waiting = new LinkedHashMap<>();
    private Optional<PictureState> picture = Optional.empty();
    /** Whether whoever it began for has it, or is among those who wait for a tile. */
    private boolean isPlaced;

    private Turn(Leaf leaf, Optional<Wish> first) {
        this.leaf = leaf;
        this.first = first;
    }

    /** One that begins with a tile somebody waits for. */
    static Turn of(Wish wish) {
        return new Turn(wish.leaf(), Optional.of(wish));
    }

    /** One in which more of a picture is made while nobody waits. */
    static Turn meanwhile(Leaf leaf) {
        return new Turn(leaf, Optional.empty());
    }

    Leaf leaf() {
        return leaf;
    }

    Optional<Wish> first() {
        return first;
    }

    boolean isMeanwhile() {
        return first.isEmpty();
    }

    /** It makes these. */
    void begin(PictureState state, List<Tile> tiles) {
        picture = Optional.of(state);
        tiles.forEach(tile -> waiting.put(tile, new ArrayList<>()));
    }

    /** Whoever it began for has what they wanted, or waits elsewhere. */
    void serve() {
        isPlaced = true;
    }

    boolean makes(PictureState state, Tile tile) {
        return picture.equals(Optional.of(state)) && waiting.containsKey(tile);
    }

    /** Somebody waits for one of its tiles. */
    void add(Wish wish) {
        List<Wish> others = waiting.get(wish.tile());
        if (others != null) {
            others.add(wish);
            isPlaced = isPlaced || first.equals(Optional.of(wish));
        }
    }

    /** Whoever it began for, as long as neither has it nor waits for one of its tiles, or for another's. */
    Optional<Wish> unplaced() {
        return first.filter(wish -> !isPlaced);
    }

    /** Those who wait for a tile. */
    List<Wish> waitingFor(Tile tile) {
        return List.copyOf(waiting.getOrDefault(tile, List.of()));
    }

    /** A tile is made: those who waited for it. */
    List<Wish> made(Tile tile) {
        List<Wish> waited = waiting.remove(tile);
        return waited == null ? List.of() : waited;
    }

    /** All who still wait. */
    List<Wish> waiting() {
        List<Wish> all = new ArrayList<>();
        unplaced().ifPresent(all::add);
        waiting.values().forEach(all::addAll);
        return all;
    }

    /** Whether somebody still waits for any of it. */
    boolean isWaitedFor() {
        return waiting().stream().anyMatch(Wish::isWanted);
    }

    /** Whether somebody sees that it is missing. */
    boolean isSeen() {
        return waiting().stream().anyMatch(wish -> wish.isWanted() && wish.urgency() == Urgency.SEEN);
    }
}
