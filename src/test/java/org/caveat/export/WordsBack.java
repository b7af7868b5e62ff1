package org.caveat.export;

import java.util.List;
import java.util.Locale;
import org.caveat.model.Certainty;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/** What the words of an export mean: the way back from what a person reads to the key. */
final class WordsBack {
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);

    private WordsBack() {}

    /** The one of some tags that tells a status: what is neither draft nor withdrawn nor marked otherwise was reviewed. */
    static String status(List<String> tags) {
        List<String> others =
                List.of(MESSAGES.get("site.dispute"), MESSAGES.get("site.lead"), MESSAGES.get("site.private"));
        return tags.stream()
                .filter(tag -> !others.contains(tag))
                .map(tag -> Status.KNOWN.stream()
                        .filter(status -> WORDS.status(status).equals(tag))
                        .map(Status::key)
                        .findFirst()
                        .orElse(tag))
                .findFirst()
                .orElse(Status.REVIEWED.key());
    }

    static String certainty(String word) {
        return Certainty.KNOWN.stream()
                .filter(certainty -> WORDS.certainty(certainty).equals(word))
                .map(Certainty::key)
                .findFirst()
                .orElse(Told.plain(word));
    }

    /** @param does with a capital, for it begins a line */
    static String stance(String does) {
        String word = does.substring(0, 1).toLowerCase(Locale.ROOT) + does.substring(1);
        return Stance.KNOWN.stream()
                .filter(stance -> WORDS.stance(stance).equals(word))
                .map(Stance::key)
                .findFirst()
                .orElse(word);
    }
}
