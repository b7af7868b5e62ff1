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
import org.caveat.model.Region;
import org.caveat.ui.inspector.draft.Drafts;
import org.caveat.ui.inspector.draft.TypingLanguage;

/** Everything that can be said of the photograph as a whole, as it is typed. */
public final class CaptionModel {
    private final TypingLanguage language;
    private final Consumer<String> showPerson;
    private final Drafts drafts;
    private final CaptionTexts texts;
    private final OriginalCaption original;
    private final StatementDrafts ofCaption;
    private final StatementDrafts ofOriginal;
    private final CaptionFields fields;
    private final String usual;
    private final ReadOnlyObjectWrapper<List<String>> languages = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> drawn = Optional.empty();
    private final ObjectProperty<Optional<Holding>> photograph = new SimpleObjectProperty<>(Optional.empty());

    /** @param showPerson shows the card of a person, by their id */
    public CaptionModel(Drafts drafts, TypingLanguage language, Consumer<String> showPerson) {
        this.language = language;
        this.showPerson = showPerson;
        this.drafts = drafts;
        this.texts = new CaptionTexts(drafts, language::tag);
        this.original = new OriginalCaption(drafts, language::tag);
        this.ofCaption = new StatementDrafts(drafts, texts.text());
        this.ofOriginal = new StatementDrafts(drafts, original.text());
        this.usual = language.tag();
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
            original.forget();
            drawn = Optional.empty();
        }
        languages.set(holding.map(Holding::state)
                .map(state -> new SpokenIn(state).languages())
                .orElse(List.of()));
        photograph.set(holding);
        if (language.tag().isEmpty() && !languages.get().contains("")) {
            language.change(usual); // what is typed anew has a language
        }
    }

    /** How many caveats are about a person, withdrawn ones too. */
    int caveatsAbout(String person) {
        return (int) state().map(AnnotatedPhotograph::caveats).orElse(List.of()).stream()
                .filter(caveat -> caveat.about().contains(person))
                .count();
    }

    /** The next region that is drawn is where this person is; of nobody, a caveat's. */
    public void draw(Optional<String> person) {
        drawn = person;
    }

    /** Takes a region that was drawn, where it is a person's; says whether it is. */
    public boolean takes(Region region) {
        Optional<String> person = drawn;
        drawn = Optional.empty();
        person.ifPresent(id -> place(id, Optional.of(region)));
        return person.isPresent();
    }

    /** Says where a person is on the picture, or takes that back. */
    void place(String person, Optional<Region> region) {
        fields.persons()
                .type(fields.persons().value().stream()
                        .map(one -> one.id().equals(person) ? new Person(one.id(), one.name(), region) : one)
                        .toList());
        drafts.flush();
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

    public OriginalCaption original() {
        return original;
    }

    StatementDrafts ofCaption() {
        return ofCaption;
    }

    StatementDrafts ofOriginal() {
        return ofOriginal;
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
