package org.caveat.metadata.container;

/**
 * How much the letters beyond ASCII look as if they belonged where they stand. A wrong character set shows itself by
 * capitals within words ({@code donÕt}) and signs between letters ({@code caf‡s}).
 */
final class Likelihood {
    private static final String OPENING = "“‘„‚«‹¿¡";
    private static final String CLOSING = "”’»›…";
    private static final String DASHES = "–—";
    private static final String SIGNS = "©®™°£§€·½¼¾×±²³µ\u00A0";

    private Likelihood() {}

    /** A number that is the higher the likelier the text is; 0 for plain ASCII. */
    static int of(String text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                sum += of(letter, neighbour(text, at - 1), neighbour(text, at + 1));
            }
        }
        return sum;
    }

    private static char neighbour(String text, int at) {
        return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }

    private static int of(char letter, char before, char after) {
        boolean follows = Character.isLetter(before);
        boolean leads = Character.isLetter(after);
        if (letter == '\uFFFD' || Character.isISOControl(letter)) {
            return -10;
        }
        if (isOfWords(letter)) {
            return letter(letter, before, after);
        }
        if (letter == '’' && follows && leads) {
            return 3;
        }
        if (OPENING.indexOf(letter) >= 0) {
            return follows ? -1 : 3;
        }
        if (CLOSING.indexOf(letter) >= 0) {
            return leads ? -1 : 3;
        }
        if (DASHES.indexOf(letter) >= 0) {
            return follows && leads ? 0 : 2;
        }
        if (SIGNS.indexOf(letter) >= 0) {
            return 1;
        }
        return follows || leads ? -2 : 0;
    }

    /** Not so the circumflex that stands by itself, nor the sign of the guilder, though both are called letters. */
    private static boolean isOfWords(char letter) {
        return Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER && letter != 'ƒ';
    }

    private static int letter(char letter, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        boolean byNumber = Character.isDigit(before) || Character.isDigit(after);
        if (byNumber) {
            return -2;
        }
        if (Character.isUpperCase(letter)) {
            return Character.isLowerCase(before) ? -3 : 1;
        }
        return inWord ? 2 : 0;
    }
}
