package org.caveat.search;

import java.util.stream.Stream;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.text.Folding;

/** What a selection is called where it is asked for. Quotes in a name need not be typed, for a name stands between quotes. */
final class SelectionName {

    private SelectionName() {}

    /** A name as it can be typed between quotes. */
    static String typed(String name) {
        return name.replaceAll("[\"“”„«»]", "").strip();
    }

    /** The names of a selection, in each of its languages. */
    static Stream<String> all(Selection selection) {
        return selection.label().stream().map(Text::value).map(SelectionName::typed);
    }

    static boolean isCalled(Selection selection, String value) {
        String folded = folded(value);
        return selection.id().equals(value.strip())
                || all(selection).map(SelectionName::folded).anyMatch(folded::equals);
    }

    private static String folded(String name) {
        return Folding.fold(typed(name)).strip();
    }
}
