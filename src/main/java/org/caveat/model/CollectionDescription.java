package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** What is said of the collection as a whole. */
public record CollectionDescription(Said said) {
    public static final CollectionDescription NONE = new CollectionDescription(Said.NOTHING);

    public <T> T get(Field<T> field) {
        return said.get(field);
    }

    /** Its id, where a collection file exists. */
    public Optional<String> id() {
        return Optional.of(get(CollectionFields.ID)).filter(id -> !id.isEmpty());
    }

    /** What it is called, in the language asked for as far as there is one. */
    public Optional<String> title(String language) {
        return Text.best(get(CollectionFields.LABEL), language).map(Text::value);
    }

    public List<Text> description() {
        return get(CollectionFields.DESCRIPTION);
    }

    /** BCP 47; English where nothing is said. */
    public String language() {
        return get(CollectionFields.LANGUAGE).orElse("en");
    }

    /** The named choices of photographs, in their order. */
    public List<Selection> selections() {
        return get(CollectionFields.SELECTIONS);
    }

    public Optional<Selection> selection(String id) {
        return selections().stream()
                .filter(selection -> selection.id().equals(id))
                .findFirst();
    }

    /** The saved searches that are understood, in their order. */
    public List<SavedSearch> searches() {
        return get(CollectionFields.SEARCHES).stream()
                .filter(SavedSearch.class::isInstance)
                .map(SavedSearch.class::cast)
                .toList();
    }

    public Optional<SavedSearch> search(String id) {
        return searches().stream().filter(search -> search.id().equals(id)).findFirst();
    }

    /** The same with other saved searches. */
    public CollectionDescription searching(List<SearchItem> searches) {
        return new CollectionDescription(said.with(CollectionFields.SEARCHES, List.copyOf(searches)));
    }

    /** The templates that are understood, in their order. */
    public List<Template> templates() {
        return get(CollectionFields.TEMPLATES).stream()
                .filter(Template.class::isInstance)
                .map(Template.class::cast)
                .toList();
    }

    /** The same with other selections. */
    public CollectionDescription with(List<Selection> selections) {
        return new CollectionDescription(said.with(CollectionFields.SELECTIONS, List.copyOf(selections)));
    }

    /** The same with a selection in the place of the one with its id. */
    public CollectionDescription replacing(Selection changed) {
        return with(selections().stream()
                .map(selection -> selection.id().equals(changed.id()) ? changed : selection)
                .toList());
    }
}
