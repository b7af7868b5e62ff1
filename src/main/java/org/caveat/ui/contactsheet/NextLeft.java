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

    private static Optional<String> near(String file, List<String> before, Set<String> there) {
        int at = Math.max(0, before.indexOf(file));
        List<String> first = new ArrayList<>(before.subList(0, at));
        Collections.reverse(first);
        return Stream.concat(before.subList(at, before.size()).stream(), first.stream())
                .filter(there::contains)
                .findFirst();
    }
}
