package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** What is said of the photograph as a thing. */
public record Photograph(Said said) {

    public <T> T get(Field<T> field) {
        return said.get(field);
    }

    public <T> Photograph with(Field<T> field, T value) {
        return new Photograph(said.with(field, value));
    }

    /** The name of its leading file, as the disk spells it. */
    public String fileName() {
        return get(PhotographFields.FILE_NAME);
    }

    public List<Title> titles() {
        return get(PhotographFields.TITLE);
    }

    /** The headline that suits a language best, by {@link Text#best}; empty also where it has no words. */
    public Optional<String> headline(String language) {
        return Text.best(titles().stream().map(Title::text).toList(), language)
                .map(Text::value)
                .filter(value -> !value.isBlank());
    }

    public List<Text> altTexts() {
        return get(PhotographFields.ALT_TEXT);
    }

    public Optional<Taken> taken() {
        return get(PhotographFields.DATE);
    }

    public List<Person> persons() {
        return get(PhotographFields.PERSON);
    }

    public Optional<Person> person(String id) {
        return persons().stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
