package org.caveat.ui.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * The words with photographs that are compared.
 *
 * @param language BCP 47: in which headlines and caveats are shown, where there is a choice
 */
public record CompareWords(Messages messages, Words words, String language) {

    /** The instant as the archive puts it, else in our words. */
    String date(Taken taken) {
        return words.date(taken);
    }

    String kind(Kind kind) {
        return words.kind(kind);
    }

    /** The caveat to be read first: the one that leads, else the first in the order of the cards. */
    static Optional<Caveat> first(Holding holding) {
        return holding.state().caveatsInOrder().stream().filter(Caveat::stands).findFirst();
    }

    static long standing(Holding holding) {
        return holding.state().caveats().stream().filter(Caveat::stands).count();
    }

    /** What it says; where it says nothing in words, how sure that is. */
    String text(Caveat caveat) {
        return Text.best(caveat.texts(), language)
                .map(Text::value)
                .filter(value -> !value.isBlank())
                .or(() -> caveat.certainty().map(words::certainty))
                .orElse("");
    }

    /** What calls for attention, by its sign. */
    Map<String, String> flags(Caveat caveat) {
        Map<String, String> flags = new LinkedHashMap<>();
        if (caveat.isDisputed()) {
            flags.put("disputed", messages.get("caveats.disputed"));
        }
        if (caveat.isUnsourced()) {
            flags.put("no-source", messages.get("caveats.no-source"));
        }
        return flags;
    }

    String more(long count) {
        return messages.get("compare.more", count);
    }

    /** The number alone, where there is no room for more. */
    String moreInBrief(long count) {
        return messages.get("compare.more-in-brief", count);
    }

    /** Of a photograph that is not yet read, and of which nobody can say whether anything was asked. */
    String reading() {
        return messages.get("contactsheet.reading");
    }

    String notAsked() {
        return messages.get("compare.not-asked");
    }

    /** Of a photograph of which nothing is said: that nobody has asked, or why that cannot be told. */
    String nothing(Holding holding) {
        return holding.status() == Holding.Status.UNREADABLE ? messages.get("contactsheet.unreadable") : notAsked();
    }

    /** @param unsaid what is said where there is no caveat */
    String aloud(String name, String date, Optional<Caveat> first, String unsaid) {
        String caveat = first.map(one -> messages.get("compare.caveat-aloud", kind(one.kind()), text(one)))
                .orElse(unsaid);
        return messages.get("compare.pane-aloud", name, date, caveat);
    }
}
