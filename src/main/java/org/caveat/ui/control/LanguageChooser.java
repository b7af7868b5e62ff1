package org.caveat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.caveat.ui.fx.FxThread;

/** Lets a language be chosen by its name, or typed as a BCP 47 tag. */
public final class LanguageChooser extends ComboBox<String> {
    private final Locale reader;
    private boolean showing;

    /**
     * @param reader the language of the languages' names
     * @param taker takes the tag that was chosen
     */
    public LanguageChooser(Locale reader, Consumer<String> taker) {
        this.reader = reader;
        setEditable(true);
        getItems().setAll(Languages.COMMON);
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
        Languages.COMMON.stream().filter(tag -> !offered.contains(tag)).forEach(offered::add);
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

    /** Between tags and names. */
    private final class Names extends StringConverter<String> {
        @Override
        public String toString(String tag) {
            return tag == null ? "" : Languages.name(tag, reader);
        }

        @Override
        public String fromString(String typed) {
            return Languages.read(typed, reader).orElseGet(() -> Objects.requireNonNullElse(getValue(), "en"));
        }
    }
}
