package org.caveat.model;

import java.util.List;

/**
 * A named set of what can be said of any photograph: fields of the caption, and caveats. Its texts may hold placeholders
 * such as <code>{file}</code>.
 *
 * @param id a {@code urn:uuid:…}
 * @param label what it is called, one text a language
 * @param photograph fields of the caption, without the facts of any file
 * @param items statements without a target
 */
public record Template(String id, List<Text> label, Photograph photograph, List<Item> items, Foreign foreign)
        implements TemplateItem {
    public Template {
        label = List.copyOf(label);
        items = List.copyOf(items);
    }

    /** What it is called, in the language asked for as far as there is one; its id where it has no name. */
    public String name(String language) {
        return Text.best(label, language)
                .map(Text::value)
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    public Template named(List<Text> newLabel) {
        return new Template(id, newLabel, photograph, items, foreign);
    }

    /** The same template saying something else. */
    public Template saying(Photograph newPhotograph, List<? extends Item> newItems) {
        return new Template(id, label, newPhotograph, List.copyOf(newItems), foreign);
    }

    public List<Statement> statements() {
        return items.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }
}
