package org.caveat.ui.inspector.questions;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.model.Beyond;
import org.caveat.model.Region;
import org.caveat.ui.inspector.caveats.Drawn;

/** What was drawn, and will be where the next answer belongs: a part of the picture, or a mark beyond its frame. */
public final class Waiting {
    private final ReadOnlyObjectWrapper<Optional<Region>> region = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Beyond>> beyond = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Region>> regionProperty() {
        return region.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Beyond>> beyondProperty() {
        return beyond.getReadOnlyProperty();
    }

    Drawn drawn() {
        return new Drawn(region.get(), beyond.get());
    }

    void set(Drawn drawn) {
        region.set(drawn.region());
        beyond.set(drawn.beyond());
    }

    void letGo() {
        set(Drawn.NOTHING);
    }
}
