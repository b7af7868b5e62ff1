package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;

/**
 * Says the alternative text in one language, for who cannot see the picture. The other languages stay.
 *
 * @param language BCP 47
 * @param words blank where there is to be none in that language
 */
public record SetAltText(String language, String words) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return new Put<>(
                Place.PHOTOGRAPH,
                PhotographFields.ALT_TEXT,
                new InLanguage(language, words).amongTexts(state.photograph().altTexts()));
    }
}
