package org.caveat.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Holding;
import org.caveat.edit.PutOfCollection;
import org.caveat.edit.Step;
import org.caveat.edit.template.NewTemplate;
import org.caveat.edit.template.PlaceholderValues;
import org.caveat.edit.template.TemplateTexts;
import org.caveat.edit.template.ToSay;
import org.caveat.metadata.Entry;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Template;
import org.caveat.model.TemplateItem;
import org.caveat.model.Text;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;

/** The templates of the collection: made, named, said otherwise, deleted; each of it can be undone. */
public final class TemplatesModel implements AutoCloseable {
    private static final String STEP = "edit.template";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();
    /** What the file of the photograph in front says, once it is read. */
    private List<Entry> inFile = List.of();

    public TemplatesModel(Desk desk) {
        this.desk = desk;
        subscriptions.watch(desk.describedProperty(), described -> templates.set(described.templates()));
        subscriptions.watch(desk.currentProperty(), this::look);
    }

    public ReadOnlyObjectProperty<List<Template>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /** Why nothing can be changed, in words. */
    public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return desk.closedProperty();
    }

    public Optional<Template> find(String id) {
        return templates.get().stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    public String name(Template template) {
        return template.name(language());
    }

    /** The template of a name, if there is one. */
    public Optional<Template> named(String name) {
        return templates.get().stream()
                .filter(template -> name(template).equals(name.strip()))
                .findFirst();
    }

    /** Makes a template; one of that name is said anew. Nothing, without a name. */
    public void make(String name, ToSay what) {
        String called = name.strip();
        if (called.isEmpty()) {
            return;
        }
        Optional<Template> there = named(called);
        String id = there.map(Template::id).orElseGet(desk.hand().newId());
        Template made = NewTemplate.of(what, id, List.of(Text.of(language(), called)));
        if (there.isPresent()) {
            change(id, template -> template.saying(made.photograph(), made.items()), "");
        } else {
            put(Stream.concat(all().stream(), Stream.of(made)).toList(), "");
        }
    }

    /** Calls a template otherwise in the collection's language; the other languages stay. */
    public void rename(String id, String name) {
        if (!name.isBlank()) {
            change(id, template -> template.named(labelled(template.label(), name.strip())), id + " name");
        }
    }

    private List<Text> labelled(List<Text> label, String name) {
        List<Text> labels = new ArrayList<>(label);
        labels.removeIf(text -> text.language().equals(language()));
        labels.add(0, Text.of(language(), name));
        return labels;
    }

    /** Says one of the texts of a template otherwise; what is typed in one go is one step. */
    public void say(String id, int at, String words) {
        change(id, template -> TemplateTexts.with(template, at, words), id + " " + at);
    }

    public void delete(String id) {
        put(
                all().stream()
                        .filter(item -> !(item instanceof Template template
                                && template.id().equals(id)))
                        .toList(),
                "");
    }

    /** The names of all placeholders that have a value at the photograph in front, and of those that are always there. */
    public List<String> placeholders() {
        return Stream.concat(PlaceholderValues.NAMES.stream(), inFile.stream().map(OfTemplate::nameOf))
                .distinct()
                .toList();
    }

    private void look(Optional<Holding> current) {
        inFile = List.of();
        current.ifPresent(photograph -> desk.whole(photograph.facts(), whole -> {
            if (desk.current().map(Holding::file).equals(Optional.of(photograph.file()))) {
                inFile = whole.entries();
            }
        }));
    }

    private void change(String id, UnaryOperator<Template> change, String merging) {
        List<TemplateItem> changed = all().stream()
                .map(item ->
                        item instanceof Template template && template.id().equals(id) ? change.apply(template) : item)
                .toList();
        put(changed, merging);
    }

    private void put(List<TemplateItem> changed, String merging) {
        Step step = Step.ofCollection(STEP, new PutOfCollection<>(CollectionFields.TEMPLATES, changed));
        desk.apply(merging.isEmpty() ? step : step.mergingWith(STEP + " " + merging));
    }

    private List<TemplateItem> all() {
        return description().get(CollectionFields.TEMPLATES);
    }

    private CollectionDescription description() {
        return desk.collection().description();
    }

    private String language() {
        return description().language();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
