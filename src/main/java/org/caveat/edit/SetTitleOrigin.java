package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Title;

/**
 * Says where the headline comes from. Nothing happens where there is no headline.
 *
 * @param language the headline meant, BCP 47; every one, where none is named
 * @param origin {@code formal}, {@code caption} or {@code devised}; empty where it is not known
 */
public record SetTitleOrigin(Optional<String> language, Optional<String> origin) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Title> titles = state.photograph().titles().stream()
                .map(title -> isMeant(title) ? new Title(title.text(), origin) : title)
                .toList();
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.TITLE, titles);
    }

    private boolean isMeant(Title title) {
        return language.map(title.text().language()::equalsIgnoreCase).orElse(true);
    }
}
