package org.caveat.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the words of the photograph's own date stand in a band: above its middle, or so near beside it that as few as can be
 * of the lines that come down from the glyphs run into them.
 *
 * @param middle of the photograph's own date, in pixels
 * @param wide how wide the words are
 * @param line how long the line is
 */
record InstantWords(double middle, double wide, double line) {
    private static final double CLEAR = 6;
    /** Farther than this from its date, words would belong to none. */
    private static final double NEAR = 12;
    /** At the height of the words a line that leans has come so far. */
    private static final double LEANT = 0.65;

    /** A line from a glyph to its date: how far to the left and right it comes beside the words. */
    record Stem(double from, double to) {

        static Stem of(double glyph, double middle) {
            double leant = glyph + (middle - glyph) * LEANT;
            return new Stem(Math.min(glyph, leant), Math.max(glyph, leant));
        }

        private boolean runsInto(WordsPlace words) {
            return to > words.from() - CLEAR + 0.5 && from < words.to() + CLEAR - 0.5;
        }
    }

    WordsPlace among(List<Stem> stems) {
        Stream<WordsPlace> beside = stems.stream()
                .flatMap(stem -> Stream.of(
                        WordsPlace.from(stem.to() + CLEAR, wide, line),
                        WordsPlace.from(stem.from() - CLEAR - wide, wide, line)))
                .filter(words -> words.covers(middle, NEAR));
        WordsPlace above = WordsPlace.above(middle, wide, line);
        return Stream.concat(Stream.of(above), beside)
                .min(Comparator.<WordsPlace>comparingLong(words -> stems.stream()
                                .filter(stem -> stem.runsInto(words))
                                .count())
                        .thenComparingDouble(words -> Math.abs(words.middle() - middle)))
                .orElse(above);
    }
}
