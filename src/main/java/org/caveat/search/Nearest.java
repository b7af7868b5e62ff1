package org.caveat.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several words is nearest to one that was typed wrong. */
public final class Nearest {
    private Nearest() {}

    /** The nearest; none, where so many letters would have to be changed that it is another word. */
    public static Optional<String> to(String typed, List<String> known) {
        String wrong = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(word -> steps(wrong, word)))
                .filter(word -> steps(wrong, word) <= Math.max(1, Math.min(wrong.length(), word.length()) / 2 - 1));
    }

    /** How many letters must be put in, left out, changed, or exchanged with the next one (optimal string alignment). */
    static int steps(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(int[][] steps, String from, String to, int i, int j) {
        int changed = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isExchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isExchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
