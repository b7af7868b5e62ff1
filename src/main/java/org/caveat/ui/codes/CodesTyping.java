package org.caveat.ui.codes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.caveat.text.codes.Codes;

/**
 * Replaces codes in the fields of the forms, when the second delimiter is typed. Undo in the field brings back what was
 * typed, and it stays so. Words of others, addresses and dates are never changed: such fields are {@link #VERBATIM}.
 */
public final class CodesTyping {
    /** The style class of fields in which what is typed stands for itself. */
    public static final String VERBATIM = "verbatim";

    private final Supplier<Codes> codes;
    private final Predicate<Node> forms;
    private final Consumer<Runnable> afterwards;
    private final AlternativesPopup popup = new AlternativesPopup();
    private Optional<Replaced> last = Optional.empty();

    /** What was put in the place of a code. */
    private record Replaced(TextInputControl field, int from, String words, String typed) {
        boolean stands() {
            int end = from + words.length();
            return field.isFocused()
                    && field.getCaretPosition() == end
                    && field.getLength() >= end
                    && field.getText(from, end).equals(words);
        }
    }

    /**
     * Makes it; {@link #install} lets it begin.
     *
     * @param codes those that are replaced now
     * @param forms whether a node is in one of the forms
     * @param afterwards does something when what goes on now is done
     */
    public CodesTyping(Supplier<Codes> codes, Predicate<Node> forms, Consumer<Runnable> afterwards) {
        this.codes = codes;
        this.forms = forms;
        this.afterwards = afterwards;
    }

    /** Sees the keys of a window before its keys for commands do. */
    public void install(Stage stage) {
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, stage));
    }

    private void pressed(KeyEvent event) {
        boolean isUndo = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.Z;
        if (popup.pressed(event)) {
            event.consume();
        } else if (isUndo && last.filter(Replaced::stands).isPresent()) {
            last.ifPresent(was ->
                    was.field().replaceText(was.from(), was.from() + was.words().length(), was.typed()));
            last = Optional.empty();
            event.consume();
        }
    }

    private void typed(KeyEvent event, Stage stage) {
        if (popup.takesTyped()) {
            event.consume();
            return;
        }
        boolean isDelimiter =
                event.getCharacter().equals("\\") || event.getCharacter().equals("=");
        if (isDelimiter && stage.getScene().getFocusOwner() instanceof TextInputControl field && isOpen(field)) {
            afterwards.accept(() -> replace(field));
        }
    }

    private boolean isOpen(TextInputControl field) {
        return field.isEditable()
                && !field.getStyleClass().contains(VERBATIM)
                && !codes.get().isEmpty()
                && forms.test(field);
    }

    private void replace(TextInputControl field) {
        int caret = field.getCaretPosition();
        codes.get().atTheEndOf(field.getText(0, caret)).ifPresent(typed -> {
            List<String> texts = typed.texts();
            if (texts.size() == 1) {
                put(field, typed.from(), caret, texts.get(0));
            } else {
                popup.show(field, texts, chosen -> put(field, typed.from(), caret, chosen));
            }
        });
    }

    private void put(TextInputControl field, int from, int to, String words) {
        String typed = field.getText(from, to);
        field.replaceText(from, to, words);
        last = Optional.of(new Replaced(field, from, words, typed));
    }
}
