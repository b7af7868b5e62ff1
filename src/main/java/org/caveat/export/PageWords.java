package org.caveat.export;

import org.caveat.model.CollectionFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** What a page is written with: its labels, the words for what is said everywhere, and the page's language. */
public record PageWords(ExportWords labels, CaveatTexts texts, BeyondWords beyond, Tongue tongue) {

    public static PageWords of(Publication publication, Messages messages) {
        ExportWords labels = new ExportWords(
                messages, new Words(messages), publication.description().get(CollectionFields.KINDS));
        Tongue tongue = new Tongue(messages.locale().toLanguageTag(), publication.language());
        return new PageWords(labels, new CaveatTexts(messages), new BeyondWords(messages), tongue);
    }
}
