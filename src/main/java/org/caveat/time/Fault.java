package org.caveat.time;

/** Why a text is not EDTF. The words for each are in the messages of each language. */
public enum Fault {
    EMPTY,
    /** Longer than any date is. */
    TOO_LONG,
    /** There are spaces around or inside it. */
    SPACES,
    /** Its digits or hyphens are those of another script, or dashes. */
    OTHER_SIGNS,
    /** It is a date in words, as people write it. */
    IN_WORDS,
    /** Year, month and day are there, in another order or with other signs between them. */
    OTHER_ORDER,
    /** Year, month and day run together. */
    NO_HYPHENS,
    /** From one date to another is written with a slash. */
    NO_SLASH,
    /** A year has four digits, a month and a day two. */
    TOO_FEW_DIGITS,
    /** It was EDTF once: {@code open}, {@code unknown}, {@code u}, {@code ?~}, {@code y}. */
    OLD_SPELLING,
    /** It is EDTF of level 2, of a form that this program does not read. */
    NOT_READ,
    NO_SUCH_YEAR,
    NO_SUCH_MONTH,
    NO_SUCH_DAY,
    NO_SUCH_TIME,
    /** {@code Y} stands before a year of more than four digits, only there, and with nothing after it. */
    LONG_YEAR,
    /** The year is beyond what can be reckoned with: 999,999,999. */
    YEAR_TOO_FAR,
    /** The end lies before the beginning. */
    BACKWARDS,
    /** An interval or a set holds no date. */
    NO_DATE,
    /** Only the first of a set may be open towards the past, only the last towards the future. */
    OPEN_INSIDE,
    /** None of these. */
    NOT_EDTF
}
