package org.caveat.ui.gallery;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In how many of its faces a state is compared: in all of them where every check is asked for ({@code -Dchecks=required}) or
 * a picture is taken; else in every second one, for a build that one waits for.
 */
final class Faces {
    private Faces() {}

    /** @param all in such an order that every second one shows both themes */
    static <F> Stream<F> of(List<F> all) {
        boolean isWhole = System.getProperty("checks", "").equals("required")
                || !System.getProperty("gallery", "").isEmpty();
        return isWhole
                ? all.stream()
                : IntStream.range(0, all.size()).filter(at -> at % 2 == 0).mapToObj(all::get);
    }
}
