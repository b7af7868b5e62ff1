package org.caveat.ui.contactsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where one goes on when others are shown than before. */
final class NextLeft {
    private NextLeft() {}

    /**
     * The photograph that is nearest to where one stood and still there: it itself, else the next after it, else the last
     * before it. The first, where one stood nowhere or none is left.
     */
    static Optional<String> of(Optional<String> stood, List<String> before, List<String> now) {
        return stood.flatMap(file -> near(file, before, new HashSet<>(now)))
                .or(() -> now.stream().findFirst());
    }

    /** Where one stands when some are taken out: at the next after the last of them, else at the last that is left. */
    static Optional<String> after(List<String> taken, List<String> order) {
        int from = taken.isEmpty() ? 0 : Math.max(0, order.indexOf(taken.get(taken.size() - 1)));
        Set<String> gone = new HashSet<>(taken);
        List<String> left = order.stream().filter(file -> !gone.contains(file)).toList();
        return order.subList(from, order.size()).stream()
                .filter(file -> !gone.contains(file))
                .findFirst()
                .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.get(left.size() - 1)));
    }

    private static Optional<String> near(String file, List<String> before, Set<String> there) {
        int at = Math.max(0, before.indexOf(file));
        List<String> first = new ArrayList<>(before.subList(0, at));
        Collections.reverse(first);
        return Stream.concat(before.subList(at, before.size()).stream(), first.stream())
                .filter(there::contains)
                .findFirst();
    }
}
