package org.caveat.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.model.Text;

/** Puts texts into the letters and languages of XMP. */
final class XmpScribe {
    private static final String BETWEEN = "\n\n";
    /** A language that nobody can name (ISO 639-2). */
    private static final String UNDETERMINED = "und";

    private final Tongue tongue;

    XmpScribe(Tongue tongue) {
        this.tongue = tongue;
    }

    /** A text without letters that XML has no place for (XML 1.0, 2.2). */
    static String letters(String text) {
        return HtmlText.allowed(text).replace('\f', '\u240C');
    }

    static XmpValue.Plain plain(String text) {
        return new XmpValue.Plain(letters(text));
    }

    /** The program's own words, or a name in no certain language. */
    static XmpValue.Languages words(String text) {
        return XmpValue.Languages.of(letters(text));
    }

    /** Texts by language, two of one language below each other. */
    Map<String, String> byLanguage(List<Text> texts) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Text text : texts) {
            if (!text.value().isBlank()) {
                all.merge(language(text), text.value(), (one, other) -> one + BETWEEN + other);
            }
        }
        return all;
    }

    private String language(Text text) {
        String tag = text.language().isEmpty() ? tongue.unnamed() : text.language();
        return Tongue.isWellFormed(tag) ? tag : UNDETERMINED;
    }

    /** Texts in several languages, that which a reader of the page's language understands best for everybody else. */
    Optional<XmpValue.Languages> alternatives(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put(XmpValue.Languages.DEFAULT, letters(best(texts, tongue.page())));
        texts.entrySet().stream()
                .filter(text -> !text.getKey().equalsIgnoreCase(XmpValue.Languages.DEFAULT))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(text -> all.put(text.getKey(), letters(text.getValue())));
        return Optional.of(new XmpValue.Languages(all));
    }

    Optional<XmpValue.Languages> alternatives(List<Text> texts) {
        return alternatives(byLanguage(texts));
    }

    /**
     * What a reader of a language understands best; else what is for everybody, else what the collection's own readers
     * understand. Nothing where there is no text.
     */
    String best(Map<String, String> texts, String language) {
        List<Text> all = texts.entrySet().stream()
                .map(text -> Text.of(text.getKey(), text.getValue()))
                .toList();
        return Text.best(all, language)
                .filter(found -> isNear(found.language(), language))
                .map(Text::value)
                .or(() -> Optional.ofNullable(texts.get(XmpValue.Languages.DEFAULT))
                        .filter(text -> !text.isEmpty()))
                .or(() -> Text.best(all, tongue.unnamed()).map(Text::value))
                .orElse("");
    }

    private static boolean isNear(String one, String other) {
        return primary(one).equalsIgnoreCase(primary(other));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
