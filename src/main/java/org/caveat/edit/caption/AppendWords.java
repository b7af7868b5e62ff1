package org.caveat.edit.caption;

import java.util.List;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.AnnotatedPhotograph;

/**
 * Adds words after what a text says. Where the text ends with them already nothing happens, so that adding them twice is
 * adding them once.
 *
 * @param field one that {@linkplain CaptionField#isText() is a text}
 * @param separator stands between what was said and what is added
 */
public record AppendWords(CaptionField field, Tongue tongue, String separator, String words, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        String said =
                new CaptionSaid(state).words(field, tongue).stream().findFirst().orElse("");
        if (said.equals(words) || said.endsWith(separator + words)) {
            return Several.NOTHING;
        }
        String whole = said.isBlank() ? words : said + separator + words;
        return new CaptionEdits(by).saying(field, List.of(whole), Listing.REPLACES, tongue);
    }
}
