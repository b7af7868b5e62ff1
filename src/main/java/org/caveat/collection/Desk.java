package org.caveat.collection;

import java.time.Instant;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.sidecar.Sitting;
import org.caveat.work.Turn;

/** Where one photograph is worked on: one save at a time, and the sitting its history entry is of. */
final class Desk {
    private final Turn turn = new Turn();
    private Optional<Sitting> sitting = Optional.empty();
    private boolean isLeft;

    Turn turn() {
        return turn;
    }

    /** The sitting goes on; after the photograph was left, another one of the same author begins. */
    synchronized void sit(Holding before, Agent author, Instant moment) {
        if (sitting.isEmpty()) {
            sitting = Optional.of(Sitting.begin(author, before.basis(), moment));
        } else if (isLeft) {
            sitting = sitting.map(ended -> ended.again(before.state(), moment));
        }
        isLeft = false;
    }

    /** What was said went with its sidecar: who says something here from now on begins anew. */
    synchronized void clear() {
        sitting = Optional.empty();
        isLeft = false;
    }

    /** Empty where nothing was said yet. */
    synchronized Optional<Sitting> sitting() {
        return sitting;
    }

    /** @param isOver whether what is said from here on is another entry of the history */
    synchronized void leave(boolean isOver) {
        isLeft = isOver;
    }

    synchronized boolean isLeft() {
        return isLeft;
    }
}
