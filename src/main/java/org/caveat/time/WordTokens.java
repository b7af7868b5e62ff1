package org.caveat.time;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of a date in one language for all: {@code um}, {@code ca.} and {@code about} are {@code ~}, April is
 * {@code m04}, spring {@code s21}, the 1940s {@code d194}; words without a meaning of their own are left out.
 */
final class WordTokens {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            entry(
                    "~",
                    "ca c circa cca about around approximately approx roughly um etwa ungefähr ungefaehr gegen zirka rund"),
            entry(
                    "?",
                    "possibly perhaps probably maybe presumably likely vielleicht möglicherweise moeglicherweise"
                            + " vermutlich wahrscheinlich wohl eventuell evtl"),
            entry(
                    "",
                    "the in on of year dated am im den dem der die das jahr jahre jahren jahres zum zur onwards onward"),
            entry("to", "to till until through bis -"),
            entry("from", "from since seit ab von vom"),
            entry("before", "before vor"),
            entry("after", "after nach"),
            entry("between", "between zwischen"),
            entry("and", "and und &"),
            entry("or", "or oder"),
            entry("either", "either entweder"),
            entry("latest", "by spätestens spaetestens"),
            entry("earliest", "frühestens fruehestens"),
            entry("century", "century jahrhundert jahrhunderts jh jhs jhdt"),
            entry("s21", "spring frühling fruehling frühjahr fruehjahr"),
            entry("s22", "summer sommer"),
            entry("s23", "autumn fall herbst"),
            entry("s24", "winter"),
            entry("m01", "january jan januar jänner"),
            entry("m02", "february feb febr februar"),
            entry("m03", "march mar märz maerz mrz"),
            entry("m04", "april apr"),
            entry("m05", "may mai"),
            entry("m06", "june jun juni"),
            entry("m07", "july jul juli"),
            entry("m08", "august aug"),
            entry("m09", "september sep sept"),
            entry("m10", "october oct oktober okt"),
            entry("m11", "november nov"),
            entry("m12", "december dec dezember dez"));
    private static final Map<String, String> BY_WORD = MEANINGS.entrySet().stream()
            .flatMap(meaning ->
                    List.of(meaning.getValue().split(" ")).stream().map(word -> entry(word, meaning.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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
            Rewriting.of("(\\d{3})0(?:er|ern|’s|'s|s)(?:-jahren?)?\\b", "d$1"),
            Rewriting.of("(?<=d\\d{3}) ?- ?(?=d\\d{3})", " - "),
            Rewriting.of("\\bca?(?=\\d{4})", "ca "),
            Rewriting.of("(?<=\\d)-(?=\\p{L}{3})|(?<=\\p{L}{3})-(?=\\d{4})", " "),
            Rewriting.of("(?<=\\d{4}) ?- ?(?=\\d{2})", " - "),
            Rewriting.of("(?<=\\p{L})\\.", " "));

    private WordTokens() {}

    static String of(String cleaned) {
        String text = Rewriting.all(BEFORE_SPLITTING, cleaned.toLowerCase(Locale.ROOT));
        return List.of(text.strip().split(" +")).stream()
                .map(word -> Optional.ofNullable(BY_WORD.get(word)).orElse(word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
