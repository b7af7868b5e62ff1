package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.TypingLanguage;

/** Everything that can be said of the photograph as a whole, as it is typed. */
public final class CaptionModel {
    private final TypingLanguage language;
    private final Consumer<String> showPerson;
    private final Drafts drafts;
    private final CaptionTexts texts;
    private final CaptionFields fields;
    private final ReadOnlyObjectWrapper<List<String>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Holding>> photograph = new SimpleObjectProperty<>(Optional.empty());

    /** @param showPerson shows the card of a person, by their id */
    public CaptionModel(Drafts drafts, TypingLanguage language, Consumer<String> showPerson) {
        this.language = language;
        this.showPerson = showPerson;
        this.drafts = drafts;
        this.texts = new CaptionTexts(drafts, language::tag);
        this.fields = new CaptionFields(drafts);
    }

    /** Shows what is said of a person across the photographs; what is typed of them is said first. */
    void showPerson(String id) {
        drafts.flush();
        showPerson.accept(id);
    }

    public void show(Optional<Holding> holding) {
        if (!holding.map(Holding::file).equals(photograph.get().map(Holding::file))) {
            texts.forget();
        }
        photograph.set(holding);
        languages.set(holding.map(Holding::state).map(CaptionTexts::languages).orElse(List.of()));
    }

    /** The language that is typed in. */
    public TypingLanguage language() {
        return language;
    }

    /** The languages in which something of the caption is said. */
    public ReadOnlyObjectProperty<List<String>> languagesProperty() {
        return languages.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Holding>> photographProperty() {
        return photograph;
    }

    public CaptionTexts texts() {
        return texts;
    }

    public CaptionFields fields() {
        return fields;
    }

    /** A person who is not yet said to be shown. */
    public static Person newPerson() {
        return Person.named("urn:uuid:" + UUID.randomUUID(), "");
    }

    /** What is said of the photograph in front. */
    public Optional<AnnotatedPhotograph> state() {
        return photograph.get().map(Holding::state);
    }
}
