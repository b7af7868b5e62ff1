package org.caveat.search;

import java.util.Arrays;
import java.util.Comparator;

/** How a value has to stand to the one that is typed. */
enum Compared {
    AS(""),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Compared(String sign) {
        this.sign = sign;
    }

    /** As it is typed before the value. */
    String sign() {
        return sign;
    }

    /** Whether {@code found} stands so to {@code wanted}. */
    <T> boolean holds(T found, T wanted, Comparator<? super T> order) {
        int place = order.compare(found, wanted);
        return switch (this) {
            case AS -> place == 0;
            case BELOW -> place < 0;
            case AT_MOST -> place <= 0;
            case ABOVE -> place > 0;
            case AT_LEAST -> place >= 0;
        };
    }

    /** The one whose sign that is. */
    static Compared of(String sign) {
        return Arrays.stream(values())
                .filter(each -> each.sign.equals(sign))
                .findFirst()
                .orElse(AS);
    }
}
