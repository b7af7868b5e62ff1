package org.caveat.text;

import java.text.Normalizer;

/**
 * The apostrophe before a cell of a table that a spreadsheet would run as a formula (OWASP, CSV Injection). It stands
 * before every cell that begins like one, and before every cell that begins with an apostrophe of its own: so whoever reads
 * the table takes one apostrophe away wherever there is one, and has each text to the letter.
 */
public final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String SIGNS = "=+-@";
    /** LibreOffice takes it for a minus, though no compatibility mapping of Unicode does. */
    private static final int MINUS = 0x2212;

    private FormulaGuard() {}

    /** The cell as it can be opened in a spreadsheet. */
    public static String guarded(String cell) {
        return isToBeGuarded(cell) ? GUARD + cell : cell;
    }

    /** The cell as it was before it was guarded. */
    public static String stripped(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }

    private static boolean isToBeGuarded(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        return first == GUARD || Character.isISOControl(first) || beginsWithASign(cell);
    }

    /** Spaces and letters without a shape before the sign do not count: programs differ in which they pass over. */
    private static boolean beginsWithASign(String cell) {
        int at = 0;
        while (at < cell.length() && isPassedOver(cell.codePointAt(at))) {
            at += Character.charCount(cell.codePointAt(at));
        }
        return at < cell.length() && isSign(cell.codePointAt(at));
    }

    private static boolean isPassedOver(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** A sign, or what Unicode takes for the same in another width or size, such as {@code U+FF1D} or {@code U+FE66}. */
    private static boolean isSign(int point) {
        if (point < 0x80) {
            return SIGNS.indexOf(point) >= 0;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return point == MINUS || SIGNS.indexOf(plain.codePointAt(0)) >= 0 || plain.codePointAt(0) == MINUS;
    }
}
