package org.caveat.ui.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.batch.NewCaveat;
import org.caveat.collection.batch.Proposing;
import org.caveat.edit.Hand;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.text.Messages;

/** A caveat that many photographs are to have. */
final class CaveatModel implements Request {
    private final Messages messages;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.BEFORE);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty language;
    private final ObjectProperty<Optional<Certainty>> certainty = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final BooleanProperty reviewed = new SimpleBooleanProperty(false);
    private final SourceFields source = new SourceFields();
    private final ReadOnlyObjectWrapper<Optional<String>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param language the collection's, BCP 47 */
    CaveatModel(Messages messages, String language) {
        this.messages = messages;
        this.language = new SimpleStringProperty(language);
        Stream.of(text, when, source.citationProperty(), source.locatorProperty(), source.linkProperty())
                .forEach(field -> field.subscribe(this::judge));
        judge();
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty languageProperty() {
        return language;
    }

    ObjectProperty<Optional<Certainty>> certaintyProperty() {
        return certainty;
    }

    StringProperty whenProperty() {
        return when;
    }

    StringProperty placeProperty() {
        return place;
    }

    /** Whether it is reviewed already, and no draft. */
    BooleanProperty reviewedProperty() {
        return reviewed;
    }

    SourceFields source() {
        return source;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private void judge() {
        if (text.get().isBlank()) {
            wanted.set(Optional.of(messages.get("batch.text-wanted")));
        } else if (source.isNameless()) {
            wanted.set(Optional.of(messages.get("batch.citation-wanted")));
        } else {
            wanted.set(new Checked(messages).date(when.get()));
        }
    }

    @Override
    public Proposing proposing(Hand by) {
        Said said = Said.NOTHING
                .with(
                        StatementFields.BODY,
                        List.of(Body.of(language.get(), text.get().strip())))
                .with(StatementFields.CERTAINTY, certainty.get())
                .with(StatementFields.WHEN, said(when))
                .with(StatementFields.PLACE, said(place).map(Name::of))
                .with(StatementFields.EVIDENCE, source.evidence().stream().toList())
                .with(StatementFields.STATUS, Optional.of(reviewed.get() ? Status.REVIEWED : Status.DRAFT));
        return new NewCaveat(kind.get(), said, by);
    }

    private static Optional<String> said(StringProperty typed) {
        return Optional.of(typed.get().strip()).filter(words -> !words.isEmpty());
    }
}
