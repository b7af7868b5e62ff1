package org.caveat.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Caveat;
import org.caveat.model.Taken;
import org.caveat.time.Edtf;

/** Draws the instant line of a photograph. */
public final class LineViews {
    private static final int ROWS = 8;
    private static final int ROW = 40;
    private static final int WORDS = 16;
    private static final int GLYPH_BELOW_WORDS = 8;
    private static final int GLYPH = 16;
    private static final int AXIS_BELOW_WORDS = 48;
    private static final int BELOW_AXIS = 36;
    private static final int BAR_OF_INSTANT = 6;
    private static final int BAR_OF_CAVEAT = 3;
    private static final String INSTANT = "instant";

    private final PublishedPhotograph photograph;
    private final Places places;
    private final PageWords words;
    private final LineWords lineWords;

    public LineViews(PublishedPhotograph photograph, Places places, PageWords words) {
        this.photograph = photograph;
        this.places = places;
        this.words = words;
        this.lineWords = new LineWords(
                words.labels().words(), Locale.forLanguageTag(words.tongue().page()));
    }

    /**
     * The line.
     *
     * @param width in pixels
     * @return empty where neither the photograph nor a caveat has a date
     */
    public Optional<LineView> line(int width) {
        Map<String, Caveat> caveats = new HashMap<>();
        List<LineDate> dates = new ArrayList<>();
        photograph.state().photograph().taken().flatMap(this::instant).ifPresent(dates::add);
        for (Caveat caveat : photograph.state().caveatsInOrder()) {
            Optional<Edtf> date = caveat.date().filter(there -> caveat.stands());
            date.ifPresent(there -> {
                caveats.put(caveat.id(), caveat);
                dates.add(new LineDate(caveat.id(), there, label(caveat, there).value(), false));
            });
        }
        return InstantLine.onPage(dates, width, ROWS, date -> widthOf(date.words()))
                .map(line -> view(line, width, caveats));
    }

    private Optional<LineDate> instant(Taken taken) {
        String label =
                words.labels().get("the-instant-is", words.labels().words().date(taken));
        return taken.date().map(date -> new LineDate(INSTANT, date, label, true));
    }

    /** What stands above a caveat's mark, in the language of its short form. */
    private SpokenText label(Caveat caveat, Edtf date) {
        return words.tongue()
                .best(caveat.shortTexts())
                .filter(text -> LineWords.isShort(text.value()))
                .map(text -> new SpokenText(lineWords.label(Optional.of(text.value()), date), text.lang(), text.dir()))
                .orElseGet(() -> new SpokenText(lineWords.label(Optional.empty(), date), null, null));
    }

    private LineView view(InstantLine line, int width, Map<String, Caveat> caveats) {
        int axis = WORDS + (line.rows() - 1) * ROW + AXIS_BELOW_WORDS;
        List<LineView.Mark> marks = new ArrayList<>();
        for (LineMark mark : line.marks()) {
            Optional<Caveat> caveat =
                    Optional.ofNullable(caveats.get(mark.date().key()));
            int half = caveat.isPresent() ? BAR_OF_CAVEAT : BAR_OF_INSTANT;
            List<LineView.Part> parts = new LineParts(axis, half, "fade-" + marks.size()).of(mark.shapes());
            marks.add(caveat.isPresent() ? mark(mark, caveat.get(), axis, parts) : instantMark(mark, axis, parts));
        }
        List<LineView.Tick> ticks = line.ticks().stream()
                .map(tick -> new LineView.Tick(LineParts.px(tick.at()), lineWords.tick(tick)))
                .toList();
        return new LineView(
                width, axis + BELOW_AXIS, axis, words.labels().get("instant-line"), ticks, marks, more(marks));
    }

    private String more(List<LineView.Mark> marks) {
        long bare = marks.stream().filter(mark -> mark.label() == null).count();
        return bare == 0 ? "" : words.labels().get("line-more", bare);
    }

    private LineView.Mark mark(LineMark mark, Caveat caveat, int axis, List<LineView.Part> parts) {
        KindView kind = KindView.of(caveat.kind(), words.labels());
        int row = Math.max(mark.row(), 0);
        int wordsAt = axis - AXIS_BELOW_WORDS - row * ROW;
        SpokenText label = label(caveat, mark.date().date());
        String title = words.labels()
                .labelled(
                        kind.label() + ", "
                                + words.labels().words().date(mark.date().date()),
                        words.texts().in(words.tongue().page(), caveat));
        return new LineView.Mark(
                kind.style(),
                places.anchor(caveat.id()).orElse(null),
                title,
                kind.sign(),
                kind.letter(),
                LineParts.px(mark.glyphAt() - GLYPH / 2.0),
                wordsAt + GLYPH_BELOW_WORDS,
                mark.row() == LineMark.NO_ROOM
                        ? null
                        : new LineView.Label(label, LineParts.px(mark.wordsAt()), wordsAt),
                parts);
    }

    private static LineView.Mark instantMark(LineMark mark, int axis, List<LineView.Part> parts) {
        SpokenText label = new SpokenText(mark.date().words(), null, null);
        int wordsAt = axis - GLYPH;
        return new LineView.Mark(
                "k-instant",
                null,
                mark.date().words(),
                null,
                "",
                LineParts.px(mark.middle()),
                axis,
                new LineView.Label(label, LineParts.px(mark.wordsAt()), wordsAt),
                parts);
    }

    /** How wide words are in Inter at 12 px, near enough for keeping them apart. */
    private static double widthOf(String words) {
        return words.codePoints()
                .mapToDouble(point -> point < 0x2E80 ? 6.8 : 12)
                .sum();
    }
}
