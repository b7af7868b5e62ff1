package org.caveat.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.text.Folding;
import org.caveat.text.Messages;

/** A field for a language: its name, or its BCP 47 tag. What is no language is explained, and stays as it is typed. */
public final class LanguageField extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Messages messages;
    private final TextField field = new TextField();
    private final Label refusal = new Label();
    private boolean showing;

    /**
     * @param label what it is called by assistive technology
     * @param taker takes the tag that is typed or chosen; nothing, where nothing is typed
     */
    public LanguageField(String label, Messages messages, Consumer<Optional<String>> taker) {
        super(4);
        this.messages = messages;
        field.setAccessibleText(label);
        field.setPromptText(messages.get("language.example"));
        FaultSign.before(refusal).getStyleClass().add("field-error");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, refusal);
        refuse("");
        Completion.of(field, new Known(messages.locale()));
        field.textProperty().subscribe((was, now) -> {
            refuse("");
            if (!showing && (now.isBlank() || tag().isPresent())) {
                taker.accept(tag());
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                judge();
            }
        });
    }

    public TextField field() {
        return field;
    }

    /** The tag of what is typed; empty where nothing is, or nothing that is a language. */
    public Optional<String> tag() {
        return Languages.read(field.getText(), messages.locale());
    }

    /** Shows a language by its name. */
    public void show(Optional<String> tag) {
        showing = true;
        field.setText(tag.map(known -> Languages.name(known, messages.locale())).orElse(""));
        showing = false;
    }

    /** Explains what is typed, where it is no language; says whether it is one. */
    public boolean judge() {
        boolean isRefused = !field.getText().isBlank() && tag().isEmpty();
        refuse(isRefused ? messages.get("language.refused", field.getText().strip()) : "");
        return !isRefused;
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
        field.setAccessibleHelp(sentence);
        field.pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
    }

    /** Languages by their names in the reader's language and their own, the common ones first. */
    private record Known(Locale reader) implements Completion.Offering<String> {
        @Override
        public List<String> matching(String typed) {
            String wanted = Folding.fold(typed.strip());
            if (wanted.isEmpty()) {
                return Languages.COMMON;
            }
            return Stream.concat(Languages.COMMON.stream(), Stream.of(Locale.getISOLanguages()))
                    .distinct()
                    .filter(tag -> begins(words(tag), wanted) || begins(Languages.ownName(tag), wanted))
                    .filter(tag -> !words(tag).equals(typed.strip()))
                    .limit(Completion.MOST)
                    .toList();
        }

        private static boolean begins(String name, String wanted) {
            return Folding.fold(name).startsWith(wanted);
        }

        @Override
        public String words(String tag) {
            return Languages.name(tag, reader);
        }

        @Override
        public String beside(String tag) {
            return tag;
        }
    }
}
