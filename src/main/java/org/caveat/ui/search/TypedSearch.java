package org.caveat.ui.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.search.Hits;
import org.caveat.search.KindsInUse;
import org.caveat.search.Parsed;
import org.caveat.search.Place;
import org.caveat.search.Query;
import org.caveat.search.Refusal;
import org.caveat.search.TypedQuery;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;

/** What is typed, and what it asks for: the last text that was a query, as far as it was one. */
final class TypedSearch {
    private final Desk desk;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Place>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Kind> kinds = new LinkedHashSet<>();

    TypedSearch(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        kinds.addAll(
                KindsInUse.in(desk.collection().description(), desk.collection().holdings()));
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyObjectWrapper<Query> query() {
        return query;
    }

    ReadOnlyStringWrapper told() {
        return told;
    }

    ReadOnlyObjectWrapper<Optional<Place>> wrong() {
        return wrong;
    }

    /** What is typed, with what can be asked for here. */
    TypedQuery typed() {
        return new TypedQuery(
                text.get(), List.copyOf(kinds), desk.collection().description().selections());
    }

    /** Kinds that nobody knew of can be asked for. */
    void hear(Holding holding) {
        boolean isNew = holding.state().caveats().stream()
                .map(Caveat::kind)
                .map(kinds::add)
                .reduce(false, Boolean::logicalOr);
        if (isNew) {
            read();
        }
    }

    /** Reads what is typed; while it may still become a query, the part that is one is looked for. */
    void read() {
        Parsed parsed = typed().parse();
        if (parsed instanceof Refusal refusal) {
            refusal.meanwhile().ifPresentOrElse(this::take, () -> refuse(refusal));
        } else if (parsed instanceof Query now) {
            take(now);
        }
    }

    private void take(Query now) {
        desk.hitsProperty().set(Hits.of(now));
        told.set("");
        wrong.set(Optional.empty());
        if (!now.terms().equals(query.get().terms())) {
            query.set(now);
        }
    }

    /** It is meant as it stands. */
    void finish() {
        if (typed().parse() instanceof Refusal refusal) {
            refuse(refusal);
        }
    }

    /** Tells again what is told. */
    void sayAgain() {
        if (!told.get().isEmpty()) {
            finish();
        }
    }

    private void refuse(Refusal refusal) {
        desk.hitsProperty().set(Hits.NONE);
        told.set(refusal.sentence(messages));
        wrong.set(Optional.of(refusal.place()));
    }
}
