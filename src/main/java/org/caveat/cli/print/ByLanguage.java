package org.caveat.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.model.Text;

/** Texts by the tag of their language. A text that names none is taken to be in the collection's. */
final class ByLanguage {
    /** BCP 47 for a language nobody has said, where that of the collection is taken. */
    private static final String UNDETERMINED = "und";

    private ByLanguage() {}

    static Map<String, String> of(List<Text> texts, String languageOfCollection) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (Text text : texts) {
            if (!text.language().isEmpty()) {
                byLanguage.putIfAbsent(text.language(), text.value());
            }
        }
        for (Text text : texts) {
            if (text.language().isEmpty()) {
                String tag = byLanguage.containsKey(languageOfCollection) ? UNDETERMINED : languageOfCollection;
                byLanguage.putIfAbsent(tag, text.value());
            }
        }
        return byLanguage;
    }
}
