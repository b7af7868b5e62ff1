package org.caveat.ui.batch;

import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.caveat.collection.batch.Proposing;
import org.caveat.collection.batch.Refused;
import org.caveat.collection.batch.replace.Replacement;
import org.caveat.collection.batch.replace.Sought;
import org.caveat.collection.batch.replace.Sought.How;
import org.caveat.edit.Hand;
import org.caveat.edit.wording.Part;
import org.caveat.text.Messages;

/** What is looked for and where, and what is put in its place. What is verbatim is left alone unless it is asked for. */
final class ReplaceModel implements Request {
    private final Messages messages;
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final ObservableSet<How> how = FXCollections.observableSet(EnumSet.noneOf(How.class));
    private final ObservableSet<Part> parts = FXCollections.observableSet(EnumSet.noneOf(Part.class));
    private final ObjectProperty<Optional<String>> language = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReplaceModel(Messages messages) {
        this.messages = messages;
        for (Part part : Part.values()) {
            if (!part.isVerbatim()) {
                parts.add(part);
            }
        }
        find.subscribe(this::judge);
        parts.addListener((SetChangeListener<Part>) change -> judge());
        judge();
    }

    StringProperty findProperty() {
        return find;
    }

    StringProperty withProperty() {
        return with;
    }

    ObservableSet<How> how() {
        return how;
    }

    ObservableSet<Part> parts() {
        return parts;
    }

    /** BCP 47; every language, where none is named. */
    ObjectProperty<Optional<String>> languageProperty() {
        return language;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private void judge() {
        if (find.get().isEmpty()) {
            wanted.set(Optional.of(messages.get("batch.find-nothing")));
        } else {
            wanted.set(parts.isEmpty() ? Optional.of(messages.get("batch.part-wanted")) : Optional.empty());
        }
    }

    @Override
    public Proposing proposing(Hand by) throws Refused {
        return new Replacement(
                new Sought(find.get(), with.get(), how), new Replacement.Where(parts, language.get()), by, messages);
    }
}
