package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.imaging.Leaf;

/**
 * What is made when: what is in view first, of that what was asked for last; then what lies around it; then what one may go
 * to; then the rest of what is looked at. While somebody waits for what is in view, nothing else is begun; and what is
 * made for nobody any more takes no worker from what is in view. To be used under one lock.
 */
final class Schedule {
    /** Workers more than there should be, in place of those who still make what nobody wants. */
    static final int SPARE = 4;

    private final int workers;
    private final Wishes wishes = new Wishes();
    private final List<Turn> running = new ArrayList<>();
    private final Map<Leaf, Integer> lookedAt = new LinkedHashMap<>();
    private final List<Leaf> unfinished = new ArrayList<>();
    private boolean isClosed;

    /** @param workers how many tiles are made at once */
    Schedule(int workers) {
        this.workers = workers;
    }

    Wishes wishes() {
        return wishes;
    }

    void look(Leaf leaf) {
        lookedAt.merge(leaf, 1, Integer::sum);
        unfinished.remove(leaf);
        unfinished.add(leaf);
    }

    void lookAway(Leaf leaf) {
        lookedAt.computeIfPresent(leaf, (still, count) -> count > 1 ? count - 1 : null);
        if (!lookedAt.containsKey(leaf)) {
            unfinished.remove(leaf);
        }
    }

    boolean isLookedAt(Leaf leaf) {
        return lookedAt.containsKey(leaf);
    }

    /** Nothing is left to make of it while nobody waits. */
    void finished(Leaf leaf) {
        unfinished.remove(leaf);
    }

    /** Takes out what is begun now, if anything. */
    Optional<Turn> next() {
        if (isClosed) {
            return Optional.empty();
        }
        boolean isSeen = wishes.areSeen() || running.stream().anyMatch(Turn::isSeen);
        long wanted = running.stream().filter(this::isWanted).count();
        if (wanted >= workers || running.size() >= workers + SPARE) {
            return Optional.empty();
        }
        Optional<Turn> next = wishes.next(urgency -> urgency == Urgency.SEEN).map(Turn::of);
        if (next.isEmpty() && !isSeen && wanted < Math.max(1, workers - 1)) {
            next = wishes.next(urgency -> true).map(Turn::of).or(this::more);
        }
        next.ifPresent(running::add);
        return next;
    }

    private Optional<Turn> more() {
        return unfinished.isEmpty() || running.stream().anyMatch(Turn::isMeanwhile)
                ? Optional.empty()
                : Optional.of(Turn.meanwhile(unfinished.get(unfinished.size() - 1)));
    }

    /** Whether there is any use in going on with it. */
    boolean isWanted(Turn turn) {
        return !isClosed && (turn.isWaitedFor() || (turn.isMeanwhile() && isLookedAt(turn.leaf())));
    }

    /** The one who makes that tile now. */
    Optional<Turn> maker(PictureState picture, Tile tile) {
        return running.stream().filter(turn -> turn.makes(picture, tile)).findFirst();
    }

    void ended(Turn turn) {
        running.remove(turn);
    }

    /** Nothing is begun any more. */
    void close() {
        isClosed = true;
        wishes.clear();
    }
}
