package org.caveat.ui.tour;

import java.util.Locale;

/** What is shown on the tour, in its order. */
public enum TourStep {
    CAPTION,
    QUESTIONS,
    SOURCE,
    REGION,
    EXPORT;

    /** Its place on the tour, from 1. */
    int number() {
        return ordinal() + 1;
    }

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return number() == values().length;
    }

    TourStep next() {
        return values()[ordinal() + 1];
    }

    TourStep before() {
        return values()[ordinal() - 1];
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
