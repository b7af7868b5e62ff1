package org.caveat.ui.inspector.caption;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Text;

/**
 * What stands with words, such as where a headline comes from: it goes with them when they are all taken away, and comes
 * back with the first word that is typed in their place.
 */
final class ComesBack<T> {
    private final Map<String, T> taken = new HashMap<>();

    /**
     * What has to be said with the words once more.
     *
     * @param tag the words' language
     * @param stood what stands with the words that are there now
     * @param texts the words that are there now, in all languages
     */
    Optional<T> with(String tag, String words, Optional<T> stood, List<Text> texts) {
        String key = tag.toLowerCase(Locale.ROOT);
        boolean wordsStand = texts.stream().anyMatch(text -> text.language().equalsIgnoreCase(tag));
        if (wordsStand) {
            stood.ifPresentOrElse(now -> taken.put(key, now), () -> taken.remove(key));
        }
        return words.isBlank() || wordsStand ? Optional.empty() : Optional.ofNullable(taken.get(key));
    }

    void forget() {
        taken.clear();
    }
}
