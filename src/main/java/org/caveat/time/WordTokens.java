package org.caveat.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a date in one language for all: {@code um}, {@code ca.} and {@code about} are {@code ~}, April is
 * {@code m04}, spring {@code s21}, the 1940s {@code d194}; words without a meaning of their own are left out.
 */
final class WordTokens {
    private static final List<Rewriting> BEFORE_SPLITTING = List.of(
            Rewriting.of("no later than|not later than|not after|at the latest|nicht nach|nicht später als", " by "),
            Rewriting.of("no earlier than|not earlier than|not before|nicht vor|nicht früher als", " frühestens "),
            Rewriting.of("\\b(or|and|oder|und) (later|after|danach|später|spaeter)\\b", " orlater "),
            Rewriting.of("\\b(or|and|oder|und) (earlier|before|davor|vorher|früher|frueher)\\b", " orearlier "),
            Rewriting.of("\\bup to\\b", "to"),
            Rewriting.of("[\\[\\](),;]", " "),
            Rewriting.of("(?<=\\d)[?~%]", " $0 "),
            Rewriting.of("(?<=\\d)(st|nd|rd|th)\\b", ""),
            Rewriting.of("(?<=\\d)\\.(?= )", " "),
            Rewriting.of("(\\d{2})00(?:’s|'s|s)\\b", "c$1"),
            Rewriting.of("(\\d{3})0 ?- ?(\\d{3})0(?:er|ern)(?:-jahren?)?\\b", "d$1 - d$2"),
            Rewriting.of("(\\d{3})0(?:er|ern|’s|'s|s)(?:-jahren?)?\\b", "d$1"),
            Rewriting.of("(?<=d\\d{3}) ?- ?(?=d\\d{3})", " - "),
            Rewriting.of("\\bca?(?=\\d{4})", "ca "),
            Rewriting.of("(?<=\\d)-(?=\\p{L}{3})|(?<=\\p{L}{3})-(?=\\d{4})", " "),
            Rewriting.of("(?<=\\d{4}) ?- ?(?=\\d{2})", " - "),
            Rewriting.of("(?<=\\p{L})\\.", " "));

    /** Until and before are one word in Russian; at the beginning it is told so that both are right: 1945 or earlier. */
    private static final List<Rewriting> AFTER_SPLITTING = List.of(
            Rewriting.of("^((?:[?~%] )*)upto ", "latest $1"),
            Rewriting.of(" upto ", " to "),
            Rewriting.of("(?<=d\\d{3}) years$|(?<=\\d{4} (?:to|and|or) \\d{4}) years$", ""),
            Rewriting.of("(?<=\\d{4} to \\d{2}) years$", ""));

    /** A lone Latin c among Cyrillic letters: about, or a slip of the hand for the Russian word for from. */
    private static final Pattern EITHER_C = Pattern.compile("(?<!\\p{L})c(?!\\p{L})");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private WordTokens() {}

    static String of(String cleaned) {
        String text = cleaned.toLowerCase(Locale.ROOT);
        if (CYRILLIC.matcher(text).find() && EITHER_C.matcher(text).find()) {
            return "";
        }
        String rewritten = Rewriting.all(BEFORE_SPLITTING, OtherTurns.inTokens(text));
        String tokens = List.of(rewritten.strip().split(" +")).stream()
                .map(word -> Vocabulary.sign(word).orElse(word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Rewriting.all(AFTER_SPLITTING, tokens);
    }
}
