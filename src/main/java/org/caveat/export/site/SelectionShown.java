package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.Publication;
import org.caveat.export.SpokenText;
import org.caveat.export.Tongue;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionFields;
import org.caveat.model.Selection;

/**
 * A selection, as far as its photographs are in the site.
 *
 * @param page the path of its page
 * @param photographs in the selection's order, each once
 */
record SelectionShown(String page, Selection selection, List<SitePhotograph> photographs) {

    /** Those of a collection of which a photograph is in the site. A site of one selection has no page for others. */
    static List<SelectionShown> in(Publication publication, List<SitePhotograph> photographs) {
        List<SelectionShown> shown = new ArrayList<>();
        if (publication.options().selection().isPresent()) {
            return shown;
        }
        ByFile<SitePhotograph> byFile =
                ByFile.of(photographs, photograph -> photograph.published().file());
        PageNames names = new PageNames("selections/");
        for (Selection selection : publication.description().get(CollectionFields.SELECTIONS)) {
            List<SitePhotograph> chosen = selection.files().stream()
                    .flatMap(file -> byFile.get(file).stream())
                    .distinct()
                    .toList();
            if (!chosen.isEmpty()) {
                shown.add(new SelectionShown(names.give(words(selection)), selection, chosen));
            }
        }
        return shown;
    }

    /** What it is called, in the page's language as far as there is a name in it. */
    static SpokenText title(Selection selection, Tongue tongue) {
        return tongue.best(selection.label()).orElseGet(() -> new SpokenText(selection.id(), null, null));
    }

    private static String words(Selection selection) {
        return selection.label().isEmpty()
                ? selection.id()
                : selection.label().get(0).value();
    }
}
