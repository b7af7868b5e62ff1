package org.caveat.export;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Text;

/**
 * The languages of a page.
 *
 * @param page that of the page itself: BCP 47
 * @param unnamed that of texts that do not name theirs
 */
public record Tongue(String page, String unnamed) {

    /** The page's own direction. */
    public String direction() {
        return TextDirection.isRightToLeft(page) ? "rtl" : "ltr";
    }

    public SpokenText spoken(Text text) {
        return spoken(text.value(), text.language());
    }

    public SpokenText spoken(String value, String language) {
        String tag = language.isEmpty() ? unnamed : language;
        String named = isWellFormed(tag) ? tag : "";
        boolean differs = TextDirection.isRightToLeft(tag) != TextDirection.isRightToLeft(page);
        String direction = TextDirection.isRightToLeft(tag) ? "rtl" : "ltr";
        return new SpokenText(value, named.equalsIgnoreCase(page) ? null : named, differs ? direction : null);
    }

    /** Texts, that in the page's language first. */
    public List<SpokenText> spoken(List<Text> texts) {
        List<Text> ordered = new ArrayList<>(texts);
        Text.best(texts, page).ifPresent(first -> {
            ordered.remove(first);
            ordered.add(0, first);
        });
        return ordered.stream().map(this::spoken).toList();
    }

    /** The text that a reader of the page understands best. */
    public Optional<SpokenText> best(List<Text> texts) {
        return Text.best(texts, page).map(this::spoken);
    }

    /** Whether a language is named as BCP 47 wants. */
    static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
