package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.ui.inspector.draft.Drafts;

/** Everything that can be said of the photograph as a whole, as it is typed. */
public final class CaptionModel {
    private final Drafts drafts;
    private final ObjectProperty<String> language;
    private final CaptionTexts texts;
    private final CaptionFields fields;
    private final ReadOnlyObjectWrapper<List<String>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Holding>> photograph = new SimpleObjectProperty<>(Optional.empty());

    /** @param language BCP 47: the language that is typed in */
    public CaptionModel(Drafts drafts, ObjectProperty<String> language) {
        this.drafts = drafts;
        this.language = language;
        this.texts = new CaptionTexts(drafts, language::get);
        this.fields = new CaptionFields(drafts);
    }

    public void show(Optional<Holding> holding) {
        photograph.set(holding);
        languages.set(holding.map(Holding::state).map(CaptionTexts::languages).orElse(List.of()));
    }

    /** Types in another language from here on; what was typed in the one before is said. */
    public void typeIn(String tag) {
        drafts.flush();
        language.set(tag);
        drafts.reread();
    }

    public ObjectProperty<String> languageProperty() {
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
