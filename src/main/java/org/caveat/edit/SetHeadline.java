package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;

/**
 * Says the headline in one language. The other languages stay, and so does where the title comes from.
 *
 * @param language BCP 47
 * @param words blank where there is to be no headline in that language
 */
public record SetHeadline(String language, String words) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return new Put<>(
                Place.PHOTOGRAPH,
                PhotographFields.TITLE,
                new InLanguage(language, words).amongTitles(state.photograph().titles()));
    }
}
