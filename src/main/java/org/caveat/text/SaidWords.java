package org.caveat.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.model.Text;

/**
 * What the keys and ids in a sidecar are called on screen.
 *
 * @param own the kinds of the collection's own
 */
public record SaidWords(Messages messages, Words words, List<OwnKind> own) {

    /** The words by the keys and ids that stand for them. */
    public Map<String, String> of(AnnotatedPhotograph state) {
        Map<String, String> called = new HashMap<>();
        Certainty.KNOWN.forEach(each -> called.put(each.key(), words.certainty(each)));
        Stance.KNOWN.forEach(each -> called.put(each.key(), words.stance(each)));
        Status.KNOWN.forEach(each -> called.put(each.key(), words.status(each)));
        Kind.KNOWN.forEach(each -> called.put(each.key(), words.kind(each)));
        own.forEach(each -> called.put(each.name(), words.kind(new Kind(each.name()), own)));
        state.photograph()
                .persons()
                .forEach(person -> called.put(person.id(), person.name().value()));
        state.caveats().forEach(caveat -> called.put(caveat.id(), inBrief(caveat)));
        called.put("true", messages.get("inspector.history-yes"));
        called.put("false", messages.get("inspector.history-no"));
        return called;
    }

    /** A caveat that another names by its id. */
    private String inBrief(Caveat caveat) {
        String language = messages.locale().getLanguage();
        return Text.best(caveat.shortTexts(), language)
                .or(() -> Text.best(caveat.texts(), language))
                .map(Text::value)
                .orElseGet(() -> words.kind(caveat.kind(), own));
    }
}
