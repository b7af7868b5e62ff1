package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Caveat;
import org.caveat.model.Text;

/**
 * What a caveat says in a few words: its short form, else the beginning of its text.
 *
 * @param language BCP 47: in which it is said, where there is a choice
 */
record ShortWords(String language) {
    /** Code points of a text that are a few words still. */
    private static final int LONGEST = 160;

    /** Empty where nothing is said. */
    Optional<String> of(Caveat caveat) {
        return Text.best(caveat.shortTexts(), language)
                .map(Text::value)
                .filter(said -> !said.isBlank())
                .or(() -> Text.best(caveat.texts(), language).map(text -> beginning(text.value())))
                .filter(said -> !said.isBlank());
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int word = cut.lastIndexOf(' ');
        return (word > LONGEST / 2 ? cut.substring(0, word) : cut).strip() + "…";
    }
}
