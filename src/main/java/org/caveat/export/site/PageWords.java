package org.caveat.export.site;

import org.caveat.export.BeyondWords;
import org.caveat.export.CaveatTexts;
import org.caveat.export.Publication;
import org.caveat.model.CollectionFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** What a page is written with: the site's words, those for what is said everywhere, and the page's language. */
record PageWords(SiteWords site, CaveatTexts texts, BeyondWords beyond, Tongue tongue) {

    static PageWords of(Publication publication, Messages messages) {
        SiteWords site = new SiteWords(
                messages, new Words(messages), publication.description().get(CollectionFields.KINDS));
        Tongue tongue = new Tongue(messages.locale().toLanguageTag(), publication.language());
        return new PageWords(site, new CaveatTexts(messages), new BeyondWords(messages), tongue);
    }
}
