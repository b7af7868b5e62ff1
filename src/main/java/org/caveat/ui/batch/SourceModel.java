package org.caveat.ui.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.batch.NewSource;
import org.caveat.collection.batch.Proposing;
import org.caveat.collection.batch.Refused;
import org.caveat.edit.Hand;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.text.Messages;

/** A source that caveats of many photographs are to rest on. */
final class SourceModel implements Request {
    private final Messages messages;
    private final String language;
    private final ObjectProperty<NewSource.Which> which = new SimpleObjectProperty<>(new NewSource.Unsourced());
    private final SourceFields source = new SourceFields();
    private final ReadOnlyObjectWrapper<Optional<String>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param language in which caveats are shown, BCP 47 */
    SourceModel(Messages messages, String language) {
        this.messages = messages;
        this.language = language;
        source.citationProperty().subscribe(this::judge);
        judge();
    }

    /** The caveats that can be meant, of those kinds. */
    static List<NewSource.Which> offered(List<Kind> kinds) {
        List<NewSource.Which> offered = new ArrayList<>(List.of(new NewSource.Unsourced(), new NewSource.Lead()));
        kinds.forEach(kind -> offered.add(new NewSource.OfKind(kind)));
        return offered;
    }

    /** Which caveats. */
    ObjectProperty<NewSource.Which> whichProperty() {
        return which;
    }

    SourceFields source() {
        return source;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private void judge() {
        wanted.set(
                source.evidence().isPresent() ? Optional.empty() : Optional.of(messages.get("batch.citation-wanted")));
    }

    @Override
    public Proposing proposing(Hand by) throws Refused {
        Evidence evidence = source.evidence().orElseThrow(() -> new Refused(messages.get("batch.citation-wanted")));
        return new NewSource(which.get(), evidence, language, messages, by);
    }
}
