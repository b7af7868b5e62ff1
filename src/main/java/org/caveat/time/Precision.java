package org.caveat.time;

/** How exactly a date is told, coarsest first. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    MONTH,
    DAY
}
