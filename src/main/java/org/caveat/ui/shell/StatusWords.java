package org.caveat.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
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
    private Optional<Telling> telling = Optional.empty();

    /** Something that is said in place of a hint, in the words in which it was said last, and until when. */
    private record Telling(Supplier<String> wording, String said, Subscription until) {}

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
     * @param wording says it in the language that is spoken, and again where another one is spoken meanwhile
     * @param now what the value already is, though the toolkit may not have been told of it yet
     */
    <T> void tellUntil(Supplier<String> wording, ObservableValue<T> next, T now) {
        forget();
        String said = wording.get();
        hint.set(said);
        Subscription until = next.subscribe((was, then) -> {
            if (!then.equals(now)) {
                end();
            }
        });
        telling = Optional.of(new Telling(wording, said, until));
    }

    /** The same for a sentence that others worded, such as a reason: it stays in their words. */
    <T> void tellUntil(String sentence, ObservableValue<T> next, T now) {
        tellUntil(() -> sentence, next, now);
    }

    /** Another language is spoken: what was told stands in it, if it still stands. */
    void sayAgain() {
        told.set("");
        if (telling.filter(this::stands).isPresent()) {
            telling = telling.map(this::again);
        }
    }

    private Telling again(Telling one) {
        String said = one.wording().get();
        hint.set(said);
        return new Telling(one.wording(), said, one.until());
    }

    private boolean stands(Telling one) {
        return hint.get().equals(one.said());
    }

    private void end() {
        if (telling.filter(this::stands).isPresent()) {
            hint.set("");
        }
        forget();
    }

    private void forget() {
        telling.map(Telling::until).ifPresent(Subscription::unsubscribe);
        telling = Optional.empty();
    }
}
