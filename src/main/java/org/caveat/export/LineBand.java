package org.caveat.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Words in a band of two rows above one row of glyphs: for the window, where the line has one height. The photograph's
 * own words stand under the glyphs, on the axis. A glyph whose words have no room stands without them.
 *
 * <p>Words stand in the lower row where they leave the next glyph a way upwards, else in the upper, else in the lower
 * all the same.
 */
final class LineBand {
    /** How many rows of words there are. */
    static final int ROWS = 2;
    /** The line from a glyph to words in the upper row keeps this far from words in the lower. */
    private static final double CLEAR_OF_LEADER = 5;
    /** Words that begin or end with their glyph: half a glyph beside its middle. */
    private static final double HALF_GLYPH = 8;

    private final double width;
    private final ToDoubleFunction<LineDate> widthOf;
    private final List<WordsPlace> lower = new ArrayList<>();
    private final List<WordsPlace> upper = new ArrayList<>();
    private final List<Double> leaders = new ArrayList<>();

    /**
     * @param heading how much of the upper row is taken at its left, in pixels
     * @param widthOf measures the words of a date, in pixels
     */
    LineBand(double width, double heading, ToDoubleFunction<LineDate> widthOf) {
        this.width = width;
        this.widthOf = widthOf;
        upper.add(new WordsPlace(Double.NEGATIVE_INFINITY, heading));
    }

    List<LineMark> marks(List<PlacedDate> dates) {
        List<LineMark> marks = new ArrayList<>();
        List<PlacedDate> caveats = dates.stream()
                .filter(date -> !date.isInstant())
                .sorted(Comparator.comparingDouble(PlacedDate::middle))
                .toList();
        double[] glyphs =
                GlyphPlaces.spread(caveats.stream().map(PlacedDate::middle).toList(), width);
        List<InstantWords.Stem> stems = IntStream.range(0, glyphs.length)
                .mapToObj(at -> InstantWords.Stem.of(glyphs[at], caveats.get(at).middle()))
                .toList();
        dates.stream()
                .filter(PlacedDate::isInstant)
                .map(placed -> instant(placed, stems))
                .forEach(marks::add);
        for (int at = 0; at < glyphs.length; at++) {
            double next = at + 1 < glyphs.length ? glyphs[at + 1] : Double.POSITIVE_INFINITY;
            marks.add(mark(caveats.get(at), glyphs[at], next));
        }
        return marks;
    }

    private LineMark instant(PlacedDate placed, List<InstantWords.Stem> stems) {
        double wide = widthOf.applyAsDouble(placed.date());
        WordsPlace words = new InstantWords(placed.middle(), wide, width).among(stems);
        return new LineMark(placed.date(), placed.shapes(), placed.middle(), placed.middle(), words.middle(), 0);
    }

    private LineMark mark(PlacedDate placed, double glyph, double next) {
        double wide = widthOf.applyAsDouble(placed.date());
        List<WordsPlace> places = wide > width
                ? List.of()
                : List.of(
                        WordsPlace.above(glyph, wide, width),
                        WordsPlace.from(glyph - HALF_GLYPH, wide, width),
                        WordsPlace.from(glyph + HALF_GLYPH - wide, wide, width));
        Optional<WordsPlace> low = first(places, words -> isFreeBelow(words) && !words.covers(next, CLEAR_OF_LEADER));
        Optional<WordsPlace> high =
                low.isPresent() ? Optional.empty() : first(places, words -> isFreeAbove(words, glyph));
        Optional<WordsPlace> atLast =
                high.isPresent() ? Optional.empty() : low.or(() -> first(places, this::isFreeBelow));
        high.ifPresent(words -> {
            upper.add(words);
            leaders.add(glyph);
        });
        atLast.ifPresent(lower::add);
        int row = high.isPresent() ? 1 : atLast.isPresent() ? 0 : LineMark.NO_ROOM;
        double wordsAt = high.or(() -> atLast).map(WordsPlace::middle).orElse(glyph);
        return new LineMark(placed.date(), placed.shapes(), placed.middle(), glyph, wordsAt, row);
    }

    private static Optional<WordsPlace> first(List<WordsPlace> places, Predicate<WordsPlace> room) {
        return places.stream().filter(room).findFirst();
    }

    private boolean isFreeBelow(WordsPlace words) {
        return lower.stream().allMatch(words::isClearOf)
                && leaders.stream().noneMatch(leader -> words.covers(leader, CLEAR_OF_LEADER));
    }

    private boolean isFreeAbove(WordsPlace words, double glyph) {
        return upper.stream().allMatch(words::isClearOf)
                && lower.stream().noneMatch(there -> there.covers(glyph, CLEAR_OF_LEADER));
    }
}
