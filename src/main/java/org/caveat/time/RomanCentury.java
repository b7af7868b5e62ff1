package org.caveat.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Centuries in Roman numerals, as French and Russian write them: {@code XIXe siècle}, {@code XIX–XX вв.} */
final class RomanCentury {
    /** Russian keyboards have no Latin letters at hand: Х, І and М are typed for X, I and M. */
    private static final String NUMERAL = "([ivxхі]{1,6})";

    private static final String ORDINAL = "(?:e|è|ème|eme|ième|ieme|\\.|-?(?:й|го|м))?";
    private static final String CENTURY = "(?:si[eè]cles?|s\\.?|centur(?:y|ies)|jahrhunderts?|jhs?\\.?|jhdt\\.?"
            + "|век(?:а|е|у|ом|ов)?|в\\.?|вв\\.?|столети(?:е|я|и|ем|й))";
    private static final Pattern TWO = Pattern.compile(
            "(?<!\\p{L})" + NUMERAL + ORDINAL + " ?- ?" + NUMERAL + ORDINAL + " ?" + CENTURY + "(?!\\p{L})");
    private static final Pattern ONE =
            Pattern.compile("(?<!\\p{L})" + NUMERAL + ORDINAL + " ?" + CENTURY + "(?!\\p{L})");
    private static final Map<Character, Integer> VALUES = Map.of('i', 1, 'v', 5, 'x', 10, 'х', 10, 'і', 1);

    private RomanCentury() {}

    /** A text in small letters, with its centuries as the tokens of {@link WordTokens}. */
    static String inTokens(String text) {
        String runs = TWO.matcher(text).replaceAll(match -> token(match, 1) + " - " + token(match, 2));
        return ONE.matcher(runs).replaceAll(match -> token(match, 1));
    }

    private static String token(MatchResult match, int group) {
        return String.format(Locale.ROOT, "c%02d", number(match.group(group)) - 1);
    }

    private static int number(String numeral) {
        int sum = 0;
        int after = 0;
        for (int at = numeral.length() - 1; at >= 0; at--) {
            int value = VALUES.getOrDefault(numeral.charAt(at), 0);
            sum += value < after ? -value : value;
            after = Math.max(after, value);
        }
        return sum;
    }
}
