package org.caveat.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How what stands under a field meets what comes in for it, which is never nothing. */
interface Meeting<T> {

    Met<T> meet(T there, T coming);

    /** Of a field that holds one value or none. */
    static <T> Meeting<Optional<T>> ofOne(BiPredicate<T, T> agrees, boolean replaces) {
        return (there, coming) -> {
            if (there.isEmpty()) {
                return Met.of(coming, Difference.Effect.ADDED);
            }
            boolean isSame = agrees.test(there.get(), coming.orElseThrow());
            return isSame ? Met.same(there) : Met.against(there, coming, replaces);
        };
    }

    /** Of a field that holds several values: those that agree stay as they stand. */
    static <T> Meeting<List<T>> ofMany(BiPredicate<T, T> agrees, boolean replaces) {
        return (there, coming) -> {
            if (there.isEmpty()) {
                return Met.of(coming, Difference.Effect.ADDED);
            }
            List<T> left = new ArrayList<>(there);
            List<T> carried = new ArrayList<>();
            for (T each : coming) {
                Optional<T> same = left.stream()
                        .filter(stands -> agrees.test(stands, each))
                        .findFirst();
                same.ifPresent(left::remove);
                carried.add(same.orElse(each));
            }
            return carried.equals(there) ? Met.same(there) : Met.against(there, List.copyOf(carried), replaces);
        };
    }

    /** Of a word, of which an empty one is none. */
    static Meeting<String> ofAWord(boolean replaces) {
        return (there, coming) -> there.equals(coming)
                ? Met.same(there)
                : there.isEmpty() ? Met.of(coming, Difference.Effect.ADDED) : Met.against(there, coming, replaces);
    }

    /** Of what either is so or is not said. */
    static Meeting<Boolean> ofAFlag() {
        return (there, coming) -> there ? Met.same(true) : Met.of(true, Difference.Effect.ADDED);
    }
}
