package org.caveat.export.site;

import java.util.List;
import org.caveat.export.PageWords;
import org.caveat.export.SpokenText;

/**
 * The page of a selection.
 *
 * @param titles what it is called, in the page's language first
 * @param count how many photographs, in words
 */
public record SelectionPage(PageFrame frame, List<SpokenText> titles, String count, List<Card> cards) {

    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.plain();
    }

    static SelectionPage of(SelectionShown shown, SiteContents contents, Frames frames, PageWords words) {
        SpokenText title = SelectionShown.title(shown.selection(), words.tongue());
        List<SpokenText> named = words.tongue().spoken(shown.selection().label());
        String count = words.labels()
                .get(
                        "selection-of",
                        shown.photographs().size(),
                        contents.publication().title());
        return new SelectionPage(
                frames.of(shown.page(), Chapter.SELECTIONS, title.value(), title.value() + ". " + count),
                named.isEmpty() ? List.of(title) : named,
                count,
                new Cards(new Addresses("../", contents), words).of(shown.photographs()));
    }
}
