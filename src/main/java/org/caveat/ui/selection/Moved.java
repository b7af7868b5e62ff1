package org.caveat.ui.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order in which some moved and kept their order among each other. Pure. */
final class Moved {

    private Moved() {}

    /** Each goes one place on, or back; those at the end stay, and those behind them close up. */
    static List<String> byOne(List<String> order, Set<String> files, boolean isForward) {
        List<String> moved = new ArrayList<>(order);
        if (isForward) {
            Collections.reverse(moved);
        }
        for (int at = 1; at < moved.size(); at++) {
            if (files.contains(moved.get(at)) && !files.contains(moved.get(at - 1))) {
                Collections.swap(moved, at, at - 1);
            }
        }
        if (isForward) {
            Collections.reverse(moved);
        }
        return moved;
    }

    /** They stand together before another, or at the end. Before one of themselves they gather where it stands. */
    static List<String> before(List<String> order, Set<String> files, Optional<String> other) {
        int wanted = other.map(order::indexOf).filter(at -> at >= 0).orElse(order.size());
        int at = (int) order.subList(0, wanted).stream()
                .filter(file -> !files.contains(file))
                .count();
        List<String> moved = new ArrayList<>(
                order.stream().filter(file -> !files.contains(file)).toList());
        moved.addAll(at, order.stream().filter(files::contains).toList());
        return moved;
    }
}
