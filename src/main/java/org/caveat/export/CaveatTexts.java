package org.caveat.export;

import java.util.List;
import org.caveat.model.Caveat;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/** What a caveat says, in words, whatever its file holds: nothing that stands in a collection is printed as a blank. */
public final class CaveatTexts {
    private final Messages messages;

    public CaveatTexts(Messages messages) {
        this.messages = messages;
    }

    /** Its texts, one a language; of a <em>not known</em> without text the words for that. */
    public List<Text> of(Caveat caveat) {
        List<Text> written =
                caveat.texts().stream().filter(text -> !text.value().isBlank()).toList();
        if (!written.isEmpty()) {
            return written;
        }
        String words = messages.get(caveat.isNotKnown() ? "export.not-known" : "export.no-text");
        return List.of(Text.of(messages.locale().toLanguageTag(), words));
    }

    /** Its text in one language as far as there is one. */
    public String in(String language, Caveat caveat) {
        return Text.best(of(caveat), language).map(Text::value).orElse("");
    }
}
