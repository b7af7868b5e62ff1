package org.caveat.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Finds where the lines of a text end, for words that run from right to left, whose lines the toolkit breaks wrongly. */
final class LineEnds {
    private final Text measure = new Text();

    /**
     * Where each line begins that follows one which was full; those that begin after a typed break are not among them.
     *
     * @param room of a line, in pixels; a single word that is wider stays whole
     * @param places where a line may begin, in their order, and the end of the text
     */
    List<Integer> beginnings(String text, Font font, double room, List<Integer> places) {
        measure.setFont(font);
        List<Integer> found = new ArrayList<>();
        int lineBegins = 0;
        int fits = 0;
        for (int place : places) {
            boolean isTyped = text.charAt(place - 1) == '\n';
            String line = text.substring(lineBegins, place).strip();
            if (!text.substring(lineBegins, fits).isBlank() && width(line) > room) {
                found.add(fits);
                lineBegins = fits;
            }
            lineBegins = isTyped ? place : lineBegins;
            fits = place;
        }
        return found;
    }

    /** Where a line may begin in any language. */
    static List<Integer> ofWords(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        List<Integer> all = new ArrayList<>();
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            all.add(place);
        }
        return all;
    }

    /** Those after one of some letters, and the end. */
    static List<Integer> after(String text, IntPredicate letter) {
        return IntStream.rangeClosed(1, text.length())
                .filter(place -> place == text.length() || letter.test(text.charAt(place - 1)))
                .boxed()
                .toList();
    }

    private double width(String line) {
        measure.setText(line);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
