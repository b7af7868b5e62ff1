package org.caveat.ui.batch;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.batch.FieldChange;
import org.caveat.collection.batch.FieldChange.Deed;
import org.caveat.collection.batch.Proposing;
import org.caveat.edit.Hand;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.Tongue;
import org.caveat.text.Messages;

/** One field of the caption, and what is to become of it. */
final class FieldModel implements Request {
    /** What can stand between what was said and what is added. */
    static final List<String> SEPARATORS = List.of(" ", "; ", ", ", "\n", "\n\n");

    static final List<String> ORIGINS = List.of("formal", "caption", "devised");

    private final Messages messages;
    private final ObjectProperty<CaptionField> field = new SimpleObjectProperty<>(CaptionField.HEADLINE);
    private final ObjectProperty<Deed> deed = new SimpleObjectProperty<>(Deed.SET);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty language;
    private final ObjectProperty<String> separator = new SimpleObjectProperty<>(SEPARATORS.get(0));
    private final ReadOnlyObjectWrapper<Optional<String>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param language the collection's, BCP 47 */
    FieldModel(Messages messages, String language) {
        this.messages = messages;
        this.language = new SimpleStringProperty(language);
        field.subscribe((was, now) -> turnTo(now));
        deed.subscribe(this::judge);
        value.subscribe(this::judge);
        judge();
    }

    private void turnTo(CaptionField now) {
        if (!deeds().contains(deed.get())) {
            deed.set(Deed.SET);
        }
        if (now == CaptionField.TITLE_ORIGIN && !ORIGINS.contains(value.get())) {
            value.set(ORIGINS.get(0));
        }
        judge();
    }

    ObjectProperty<CaptionField> fieldProperty() {
        return field;
    }

    /** What can be done with the field. */
    List<Deed> deeds() {
        boolean canGoOn = field.get().isList() || field.get().isText();
        return canGoOn ? List.of(Deed.values()) : List.of(Deed.SET, Deed.CLEAR);
    }

    ObjectProperty<Deed> deedProperty() {
        return deed;
    }

    /** What is said; of a list one in each line. */
    StringProperty valueProperty() {
        return value;
    }

    StringProperty languageProperty() {
        return language;
    }

    ObjectProperty<String> separatorProperty() {
        return separator;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private void judge() {
        wanted.set(isClearing() ? Optional.empty() : fault());
    }

    private boolean isClearing() {
        return deed.get() == Deed.CLEAR;
    }

    private Optional<String> fault() {
        return values().isEmpty()
                ? Optional.of(messages.get("batch.value-wanted"))
                : new Checked(messages).fault(field.get(), values());
    }

    private List<String> values() {
        if (field.get().isList()) {
            return value.get()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        String typed = value.get().strip();
        return typed.isEmpty() ? List.of() : List.of(typed);
    }

    @Override
    public Proposing proposing(Hand by) {
        List<String> values = isClearing() ? List.of() : values();
        return new FieldChange(field.get(), deed.get(), values, separator.get(), Tongue.of(language.get()), by);
    }
}
