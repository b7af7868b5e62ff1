package org.caveat.ui.tour;

import java.util.List;
import java.util.Locale;

/** What is shown on the tour, in its order. */
public enum TourStep {
    CAPTION,
    QUESTIONS,
    SOURCE,
    REGION,
    EXPORT;

    private static final List<TourStep> ALL = List.of(values());

    static TourStep first() {
        return ALL.get(0);
    }

    /** Its place on the tour, from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    boolean isFirst() {
        return this == first();
    }

    boolean isLast() {
        return number() == ALL.size();
    }

    TourStep next() {
        return ALL.get(number());
    }

    TourStep before() {
        return ALL.get(number() - 2);
    }

    /** The key of its heading. */
    String title() {
        return "tour." + name().toLowerCase(Locale.ROOT) + "-title";
    }

    /** The key of what is told. */
    String text() {
        return "tour." + name().toLowerCase(Locale.ROOT) + "-text";
    }
}
