package org.caveat.ui.contactsheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which photographs are chosen. Kept by file, not by place, so that photographs found in between shift nothing.
 *
 * @param files those chosen
 * @param anchor where a range begins
 * @param focus where the keyboard stands
 */
public record Chosen(Set<String> files, Optional<String> anchor, Optional<String> focus) {
    public static final Chosen NONE = new Chosen(Set.of(), Optional.empty(), Optional.empty());

    public Chosen {
        files = Set.copyOf(files);
    }

    public static Chosen only(String file) {
        return new Chosen(Set.of(file), Optional.of(file), Optional.of(file));
    }

    public boolean has(String file) {
        return files.contains(file);
    }

    /** The same; where the keyboard stands nowhere, it stands at a file now, which is not thereby chosen. */
    public Chosen beginningAt(Optional<String> first) {
        return focus.isPresent() ? this : new Chosen(files, anchor.or(() -> first), first);
    }

    /** Whether somebody works on a file: it is chosen, or the keyboard stands there. */
    public boolean holds(String file) {
        return has(file) || focus.filter(file::equals).isPresent();
    }

    /** The same with one more, or one less, as with a click and the shortcut key. */
    public Chosen toggled(String file) {
        Set<String> changed = new LinkedHashSet<>(files);
        if (!changed.remove(file)) {
            changed.add(file);
        }
        return new Chosen(changed, Optional.of(file), Optional.of(file));
    }

    /** What becomes of those chosen before, when others are touched. */
    public enum Joining {
        ALONE,
        ADDED,
        TOGGLED
    }

    /** With those touched by a band; the keyboard stays where it stands. */
    public Chosen touching(Collection<String> touched, Joining joining) {
        Set<String> joined = new LinkedHashSet<>(joining == Joining.ALONE ? Set.of() : files);
        for (String file : touched) {
            if (!joined.add(file) && joining == Joining.TOGGLED) {
                joined.remove(file);
            }
        }
        return new Chosen(joined, anchor, focus);
    }

    /** The keyboard stands at a file, and a range begins there. */
    public Chosen standingAt(String file) {
        return new Chosen(files, Optional.of(file), Optional.of(file));
    }

    /** From the anchor to a file, both included, as with a click and the shift key. */
    public Chosen extendedTo(String file, List<String> order) {
        int from = anchor.map(order::indexOf).orElse(-1);
        int to = order.indexOf(file);
        if (from < 0 || to < 0) {
            return only(file);
        }
        Collection<String> range = order.subList(Math.min(from, to), Math.max(from, to) + 1);
        return new Chosen(Set.copyOf(range), anchor, Optional.of(file));
    }

    public Chosen all(List<String> order) {
        return new Chosen(
                Set.copyOf(order), anchor, focus.or(() -> order.stream().findFirst()));
    }

    /** The same without those that are no longer shown. */
    public Chosen among(Predicate<String> isShown) {
        return new Chosen(
                files.stream().filter(isShown).collect(Collectors.toUnmodifiableSet()),
                anchor.filter(isShown),
                focus.filter(isShown));
    }
}
