package org.caveat.export.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caveat.export.CaveatView;
import org.caveat.export.EvidenceView;
import org.caveat.text.Messages;
import org.jspecify.annotations.Nullable;

/** The words that only paper needs, for its templates. */
public final class PaperWords {
    /** So many letters fill about half a page. */
    private static final int LONG = 1_500;
    /** What the short lines of a source take, in letters. */
    private static final int LINE = 120;

    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
    }

    /** The words under a key of their file, which is given without {@code pdf.}. */
    public String get(String key, Object... arguments) {
        return messages.get("pdf." + key, arguments);
    }

    /** The direction of a text whose language nobody names: that of its first letter with one (HTML, 15.3.6). */
    public static @Nullable String direction(String text) {
        for (int letter : text.codePoints().toArray()) {
            byte direction = Character.getDirectionality(letter);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return null;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return "rtl";
            }
        }
        return null;
    }

    /** Whether a text must stand in a block of its own, because its letters are not simply read from left to right. */
    public static boolean turns(String text) {
        return text.codePoints().anyMatch(Script::isTurning);
    }

    /** Whether a caveat with all that it rests on is short enough to be kept on one page. */
    public static boolean isShort(CaveatView caveat) {
        return letters(caveat) < LONG;
    }

    /** About how many letters are set of a caveat. */
    static int letters(CaveatView caveat) {
        int letters =
                caveat.texts().stream().mapToInt(text -> text.value().length()).sum();
        return letters
                + letters(caveat.sources().supporting())
                + letters(caveat.sources().disputing());
    }

    private static int letters(List<EvidenceView> sources) {
        return sources.stream()
                .mapToInt(source -> LINE
                        + (source.quote() == null ? 0 : source.quote().length())
                        + source.work().citation().length()
                        + source.notes().stream()
                                .mapToInt(note -> note.value().length())
                                .sum())
                .sum();
    }

    /**
     * What a label tells of a source: where it is found, for the catalogue tells what else is said of it.
     *
     * @param isQuoted whether the source's own words come first
     */
    public String sourceLine(EvidenceView source, boolean isQuoted) {
        EvidenceView.Work work = source.work();
        String quote = source.quote() == null || !isQuoted ? null : "\u201C" + source.quote() + "\u201D";
        String photograph =
                work.photograph() == null ? null : messages.get("site.source-photograph", work.photograph());
        return Stream.of(quote, work.citation(), work.locator(), work.identifier(), photograph)
                .filter(part -> part != null && !part.isBlank())
                .reduce("", (one, next) -> one + (one.isEmpty() ? "" : one.endsWith(".") ? " " : ", ") + next);
    }

    /** A number of pixels as a style. */
    public static String px(double length) {
        return String.format(Locale.ROOT, "%.1fpx", length);
    }
}
