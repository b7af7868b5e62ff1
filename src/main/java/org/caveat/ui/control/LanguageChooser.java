package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.caveat.ui.fx.FxThread;

/** Lets a language be chosen by its name, or typed as a BCP 47 tag. */
public final class LanguageChooser extends ComboBox<String> {
    private static final List<String> COMMON =
            List.of("en", "de", "fr", "ru", "es", "it", "nl", "pl", "uk", "ar", "he", "ja", "zh");

    /** A language of two or three letters, and what may follow it: a script, a country. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    private final Locale reader;
    private boolean showing;

    /**
     * @param reader the language of the languages' names
     * @param taker takes the tag that was chosen
     */
    public LanguageChooser(Locale reader, Consumer<String> taker) {
        this.reader = reader;
        setEditable(true);
        getItems().setAll(COMMON);
        setConverter(new Names());
        focusedProperty().subscribe(focused -> new FxThread().afterwards(this::sayChosen));
        valueProperty().subscribe((was, now) -> {
            if (!showing && now != null && !now.isBlank()) {
                taker.accept(now);
            }
        });
    }

    /** Offers languages first, those already written in, and shows the chosen one. */
    public void show(List<String> first, String chosen) {
        showing = true;
        List<String> offered =
                new ArrayList<>(first.stream().filter(tag -> !tag.isEmpty()).toList());
        COMMON.stream().filter(tag -> !offered.contains(tag)).forEach(offered::add);
        if (!offered.equals(getItems())) {
            getItems().setAll(offered);
        }
        setValue(chosen);
        showing = false;
    }

    /** What was typed and is no language gives way to the language that is chosen. */
    private void sayChosen() {
        if (!isFocused()) {
            getEditor().setText(getConverter().toString(getValue()));
        }
    }

    /** What a language is called; its tag, where it has no name. */
    public static String name(String tag, Locale reader) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name;
    }

    /**
     * The tag of what is typed: a tag, or a language's name in the reader's language or its own. Empty where it is neither:
     * what nobody can read as a language would stand in the file as one.
     */
    static Optional<String> read(String typed, Locale reader) {
        String words = typed.strip();
        Optional<String> named = Stream.concat(COMMON.stream(), Stream.of(Locale.getISOLanguages()))
                .filter(tag -> isCalled(Locale.forLanguageTag(tag), words, reader))
                .findFirst();
        return named.or(() -> Optional.of(words)
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und")));
    }

    private static boolean isCalled(Locale language, String words, Locale reader) {
        return language.getDisplayName(reader).equalsIgnoreCase(words)
                || language.getDisplayName(language).equalsIgnoreCase(words);
    }

    /** Whether a language is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return List.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv")
                .contains(language);
    }

    /** Between tags and names. */
    private final class Names extends StringConverter<String> {
        @Override
        public String toString(String tag) {
            return tag == null ? "" : name(tag, reader);
        }

        @Override
        public String fromString(String typed) {
            return read(typed, reader).orElseGet(() -> Objects.requireNonNullElse(getValue(), "en"));
        }
    }
}
