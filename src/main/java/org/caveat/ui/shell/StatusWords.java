package org.caveat.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What the status line is told by others. */
final class StatusWords {
    private final ObjectProperty<Optional<String>> caution = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final StringProperty exporting = new SimpleStringProperty("");
    private Optional<Subscription> telling = Optional.empty();

    /** What one must know before the first letter is typed: that the folder is read-only, for instance. */
    ObjectProperty<Optional<String>> cautionProperty() {
        return caution;
    }

    /** What to do next, where that is not to be seen; empty where nothing is begun. */
    StringProperty hintProperty() {
        return hint;
    }

    /** What came of the last key: which photograph was gone to, and why; empty as soon as one goes elsewhere. */
    StringProperty toldProperty() {
        return told;
    }

    /** What is said of an export or a printing; empty where there is none to be shown. */
    StringProperty exportingProperty() {
        return exporting;
    }

    /**
     * Says something in place of a hint, until a value becomes another.
     *
     * @param now what the value already is, though the toolkit may not have been told of it yet
     */
    <T> void tellUntil(String sentence, ObservableValue<T> next, T now) {
        forget();
        hint.set(sentence);
        telling = Optional.of(next.subscribe((was, then) -> {
            if (!then.equals(now)) {
                end(sentence);
            }
        }));
    }

    private void end(String sentence) {
        if (hint.get().equals(sentence)) {
            hint.set("");
        }
        forget();
    }

    private void forget() {
        telling.ifPresent(Subscription::unsubscribe);
        telling = Optional.empty();
    }
}
