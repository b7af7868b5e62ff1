package org.caveat.edit;

import org.caveat.model.AnnotatedPhotograph;

/** Says that the regions fit the picture that stands in the place of the former one: they stay, its facts are taken over. */
public record KeepRegions(PictureFacts picture) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return picture.taken(state);
    }
}
