package org.caveat.export.site;

import java.util.List;
import java.util.Locale;
import org.caveat.export.Publication;
import org.caveat.export.Tongue;

/**
 * What a site is made of.
 *
 * @param photographs in the order of the index
 * @param kinds those that occur
 */
record SiteContents(
        Publication publication,
        List<SitePhotograph> photographs,
        KindsFound kinds,
        People people,
        List<SelectionShown> selections) {

    static SiteContents of(Publication publication, List<SitePhotograph> photographs, Tongue tongue) {
        return new SiteContents(
                publication,
                List.copyOf(photographs),
                new KindsFound(photographs),
                People.on(photographs, Locale.forLanguageTag(tongue.page())),
                SelectionShown.in(publication, photographs));
    }
}
