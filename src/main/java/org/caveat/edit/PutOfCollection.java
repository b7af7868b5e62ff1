package org.caveat.edit;

import org.caveat.model.CollectionDescription;
import org.caveat.model.Field;

/** Says one field of the collection anew. Its inverse puts back what stood there. */
public record PutOfCollection<T>(Field<T> field, T value) implements CollectionEdit {

    @Override
    public After applyTo(CollectionDescription description) {
        T stood = description.get(field);
        return new After(
                new CollectionDescription(description.said().with(field, value)), new PutOfCollection<>(field, stood));
    }
}
