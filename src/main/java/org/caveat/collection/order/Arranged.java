package org.caveat.collection.order;

import java.util.List;
import org.caveat.collection.Found;

/**
 * Photographs as they stand: in their order, and in groups that follow each other.
 *
 * @param groups all of them, each with the number of its photographs, in the order of the photographs
 */
public record Arranged(List<Found> photographs, List<Group> groups) {
    public static final Arranged NOTHING = of(List.of());

    public Arranged {
        photographs = List.copyOf(photographs);
        groups = List.copyOf(groups);
    }

    /** Photographs that stand together. */
    public record Group(Heading heading, int count) {}

    /** Photographs in an order of their own, and not in groups. */
    public static Arranged of(List<Found> photographs) {
        return new Arranged(
                photographs,
                photographs.isEmpty() ? List.of() : List.of(new Group(new Heading.All(), photographs.size())));
    }

    public boolean isGrouped() {
        return groups.stream().anyMatch(group -> !(group.heading() instanceof Heading.All));
    }
}
