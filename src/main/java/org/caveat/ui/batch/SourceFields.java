package org.caveat.ui.batch;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.caveat.model.Stance;

/** A source as it is typed. */
final class SourceFields {
    private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(Stance.ASSERTS);
    private final StringProperty citation = new SimpleStringProperty("");
    private final StringProperty locator = new SimpleStringProperty("");
    private final StringProperty link = new SimpleStringProperty("");

    ObjectProperty<Stance> stanceProperty() {
        return stance;
    }

    StringProperty citationProperty() {
        return citation;
    }

    StringProperty locatorProperty() {
        return locator;
    }

    StringProperty linkProperty() {
        return link;
    }

    /** The source; empty where none is cited. */
    Optional<Evidence> evidence() {
        return said(citation)
                .map(words ->
                        Evidence.of(stance.get(), new Source(words, said(link), said(locator), Optional.empty())));
    }

    /** Whether something is said of a source that is not named. */
    boolean isNameless() {
        return said(citation).isEmpty()
                && (said(locator).isPresent() || said(link).isPresent());
    }

    private static Optional<String> said(StringProperty typed) {
        return Optional.of(typed.get().strip()).filter(words -> !words.isEmpty());
    }
}
