package org.caveat.time;

/**
 * Year, month or day of a date, as it is spelled.
 *
 * <p>EDTF level 2, <i>Qualification</i>: a character at a part's left speaks of that part alone; one at its right of
 * that part and of all before it.
 *
 * @param digits such as {@code 1945}, {@code 194X}, {@code -0043}, {@code Y170000002}, {@code 04} or {@code XX}
 * @param alone what is said at its left
 * @param withAllBefore what is said at its right
 */
public record Part(String digits, Qualifier alone, Qualifier withAllBefore) {

    /** A part of which nobody doubts anything. */
    public static Part of(String digits) {
        return new Part(digits, Qualifier.NONE, Qualifier.NONE);
    }

    public String text() {
        return alone.sign() + digits + withAllBefore.sign();
    }

    /** Whether some digit of it is not known. */
    public boolean isUnspecified() {
        return unspecifiedDigits() > 0;
    }

    /** How many of its digits are not known. */
    public int unspecifiedDigits() {
        return (int) digits.chars().filter(digit -> digit == 'X').count();
    }

    /** Its number, with a digit put where none is known. */
    int number(char unknown) {
        return Integer.parseInt(digits.replace("Y", "").replace('X', unknown));
    }
}
