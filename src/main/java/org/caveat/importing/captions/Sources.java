package org.caveat.importing.captions;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Text;

/**
 * Where the same may be said several times: in files beside the photograph, in its XMP, in its IPTC-IIM. The first that says
 * something counts; of IPTC, where it goes on after what XMP says, the longer.
 *
 * @param xmp the packets, the first first
 */
record Sources(List<Tags> xmp, Tags iptc) {
    Sources {
        xmp = List.copyOf(xmp);
    }

    /** Texts by language; in that of the collection where a text is for readers of any. */
    List<Text> texts(String property, String dataSet, String language) {
        List<Text> spoken = xmp.stream()
                .map(tags -> tags.all(property))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<String> other = iptc.first(dataSet);
        if (spoken.isEmpty()) {
            return other.map(text -> List.of(Text.of(language, text))).orElse(List.of());
        }
        return spoken.stream()
                .filter(text -> !isSaidInItsLanguage(text, spoken))
                .map(text ->
                        text.language().equals(Tags.DEFAULT) ? Text.of(language, longer(text.value(), other)) : text)
                .toList();
    }

    /** The text for readers of any language is one of the others. */
    private static boolean isSaidInItsLanguage(Text text, List<Text> all) {
        return text.language().equals(Tags.DEFAULT)
                && all.stream()
                        .anyMatch(other -> !other.equals(text) && other.value().equals(text.value()));
    }

    private static String longer(String text, Optional<String> other) {
        return other.filter(whole -> whole.startsWith(text)).orElse(text);
    }

    /** The values of a list. */
    List<String> values(String property, String dataSet) {
        List<Text> said = xmp.stream()
                .map(tags -> tags.all(property))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElseGet(() -> iptc.all(dataSet));
        return said.stream().map(Text::value).distinct().toList();
    }

    Optional<String> value(String property, String dataSet) {
        return values(property, dataSet).stream().findFirst();
    }
}
