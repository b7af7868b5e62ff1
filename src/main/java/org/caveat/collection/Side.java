package org.caveat.collection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says of the side of the thing it shows: {@code 12_r} and {@code 12_v}, {@code 12a} and
 * {@code 12b}, {@code 12-recto} and {@code 12-verso}, {@code 12 front} and {@code 12 back}, whatever the case.
 *
 * @param base the name before the mark, without its ending, in small letters
 * @param mark the mark, with what parts it from the base, in small letters
 * @param pair which marks go together
 */
record Side(String base, String mark, Pair pair) {
    private static final Pattern MARKED =
            Pattern.compile("(.+?)([ _-]+)(r|v|recto|verso|front|back|a|b)", Pattern.DOTALL);
    private static final Pattern LETTERED = Pattern.compile("(.*\\p{Nd})(a|b)", Pattern.DOTALL);

    /** Two marks that go together. */
    enum Pair {
        R_V("r", "v", false),
        A_B("a", "b", false),
        RECTO_VERSO("recto", "verso", true),
        FRONT_BACK("front", "back", true);

        private final String recto;
        private final String verso;
        /** Whether the mark is a word that says so much by itself that the recto needs none. */
        private final boolean isWord;

        Pair(String recto, String verso, boolean isWord) {
            this.recto = recto;
            this.verso = verso;
            this.isWord = isWord;
        }

        private static Pair of(String word) {
            return List.of(values()).stream()
                    .filter(pair -> pair.recto.equals(word) || pair.verso.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The side that a name tells, without its ending; empty where it tells none. */
    static Optional<Side> of(String stem) {
        String folded = stem.toLowerCase(Locale.ROOT);
        Matcher marked = MARKED.matcher(folded);
        if (marked.matches()) {
            return Optional.of(new Side(marked.group(1), marked.group(2) + marked.group(3), Pair.of(marked.group(3))));
        }
        Matcher lettered = LETTERED.matcher(folded);
        return lettered.matches()
                ? Optional.of(new Side(lettered.group(1), lettered.group(2), Pair.A_B))
                : Optional.empty();
    }

    boolean isVerso() {
        return mark.endsWith(pair.verso);
    }

    /**
     * The names that the recto of this verso can have, without ending and in small letters, the likeliest first. A word
     * such as <em>verso</em> tells enough for the recto to need no mark.
     */
    List<String> rectos() {
        String marked = base + mark.substring(0, mark.length() - pair.verso.length()) + pair.recto;
        return pair.isWord ? List.of(marked, base) : List.of(marked);
    }

    /** The name of a third in the same series, which shows that the letters count and do not tell sides. */
    Optional<String> third() {
        return pair == Pair.A_B ? Optional.of(base + mark.substring(0, mark.length() - 1) + "c") : Optional.empty();
    }
}
