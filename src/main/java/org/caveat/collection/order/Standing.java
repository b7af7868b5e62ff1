package org.caveat.collection.order;

import java.util.Optional;

/**
 * Where a photograph stands among others, its name left aside.
 *
 * @param rank among those under the same heading; empty where it has none, and stands after the others
 */
public record Standing(Heading heading, Optional<Rank> rank) {

    /** The lesser stands first. Two numbers, for a date has a beginning and an end. */
    public record Rank(long first, long second) implements Comparable<Rank> {
        static Rank of(long number) {
            return new Rank(number, 0);
        }

        @Override
        public int compareTo(Rank other) {
            int byFirst = Long.compare(first, other.first);
            return byFirst != 0 ? byFirst : Long.compare(second, other.second);
        }
    }
}
