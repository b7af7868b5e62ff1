package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Lets a language be chosen by its name, or typed as a BCP 47 tag. */
public final class LanguageChooser extends ComboBox<String> {
    private static final List<String> COMMON =
            List.of("en", "de", "fr", "ru", "es", "it", "nl", "pl", "uk", "ar", "he", "ja", "zh");

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

    /** What a language is called; its tag, where it has no name. */
    public static String name(String tag, Locale reader) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name;
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
            String words = typed.strip();
            return getItems().stream()
                    .filter(tag -> name(tag, reader).equalsIgnoreCase(words))
                    .findFirst()
                    .orElseGet(() -> wellFormed(words));
        }

        private String wellFormed(String tag) {
            String read = Locale.forLanguageTag(tag).toLanguageTag();
            return read.equals("und") ? java.util.Objects.requireNonNullElse(getValue(), "en") : read;
        }
    }
}
