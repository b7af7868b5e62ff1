package org.caveat.ui.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.search.Vocabulary;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.LanguageChooser;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.draft.TextFields;

/**
 * What the forms are made of.
 *
 * @param vocabulary the words that the collection uses already, for completing what is typed
 */
record Kit(
        Messages messages,
        Words words,
        CollectionDescription collection,
        Vocabulary vocabulary,
        Subscriptions subscriptions) {
    /** What the fields are for, by the keys of their names. */
    private static final Map<String, String> USES = Map.of(
            "caveats.text", "field.caveat",
            "caveats.place", "field.caveat-place",
            "caveats.locator", "field.locator",
            "caveats.url", "field.url",
            "caveats.citation", "field.citation",
            "batch.find", "field.find",
            "batch.with", "field.with");

    /** A field under its name. */
    FieldBox text(String key, TextInputControl field, StringProperty value) {
        subscriptions.bindBoth(field.textProperty(), value);
        return new FieldBox(messages.get(key), field).helped(messages.get(USES.getOrDefault(key, "field.batch-words")));
    }

    /** A field under its name that is completed from what the collection uses already. */
    FieldBox completed(String key, TextInputControl field, StringProperty value, Sort sort) {
        Completion.of(field, vocabulary, sort);
        return text(key, field, value);
    }

    <T> Chooser<T> chooser(String key, List<T> known, Function<T, String> names, Property<T> value) {
        Chooser<T> chooser = new Chooser<>(known, names, "");
        chooser.setAccessibleText(messages.get(key));
        chooser.setAccessibleHelp(messages.get("field.batch-choice"));
        chooser.onChoice(chosen -> chosen.ifPresent(value::setValue));
        subscriptions.watch(value, now -> chooser.show(Optional.of(now)));
        return chooser;
    }

    /** The language in which a field is typed, and its direction. */
    FieldBox language(StringProperty tag, TextInputControl typed) {
        LanguageChooser chooser = new LanguageChooser(messages.locale(), tag::set);
        chooser.setMaxWidth(Double.MAX_VALUE);
        subscriptions.watch(tag, now -> {
            chooser.show(List.of(collection.language()), now);
            TextFields.direct(typed, now);
        });
        return new FieldBox(messages.get("batch.language"), chooser).helped(messages.get("field.language"));
    }

    /** A field that takes its share of a line. */
    static Region wide(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        region.setPrefWidth(1);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    <T> CheckBox ticked(String words, T value, ObservableSet<T> chosen) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setSelected(chosen.contains(value));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
        });
        return box;
    }

    /** The nine, and the collection's own. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(Kind.KNOWN);
        own().forEach(own -> kinds.add(new Kind(own.name())));
        return kinds;
    }

    String kind(Kind kind) {
        return words.kind(kind, own());
    }

    private List<OwnKind> own() {
        return collection.get(CollectionFields.KINDS);
    }
}
