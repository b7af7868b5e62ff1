package org.caveat.ui.inspector.questions;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.model.Beyond;
import org.caveat.model.Drawn;
import org.caveat.ui.inspector.caveats.Marked;

/** What was drawn, and will be where the next answer belongs: a part of the picture, or a mark beyond its frame. */
public final class Waiting {
    private final ReadOnlyObjectWrapper<Optional<Drawn>> region = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Beyond>> beyond = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Drawn>> regionProperty() {
        return region.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Beyond>> beyondProperty() {
        return beyond.getReadOnlyProperty();
    }

    Marked marked() {
        return new Marked(region.get(), beyond.get());
    }

    void set(Marked marked) {
        region.set(marked.region());
        beyond.set(marked.beyond());
    }

    void letGo() {
        set(Marked.NOWHERE);
    }
}
