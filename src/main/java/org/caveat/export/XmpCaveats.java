package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Text;

/** The caveats of a photograph as plain text: each alone, and all of them as what closes its description. */
final class XmpCaveats {
    private static final String BETWEEN = "\n\n";
    private static final String TAGS = " · ";

    private final XmpScribe scribe;
    private final CaveatTexts texts;
    private final CaveatLines lines;
    private final List<Caveat> caveats;

    XmpCaveats(XmpScribe scribe, CaveatTexts texts, CaveatLines lines, AnnotatedPhotograph state) {
        this.scribe = scribe;
        this.texts = texts;
        this.lines = lines;
        this.caveats = leadFirst(state);
    }

    private static List<Caveat> leadFirst(AnnotatedPhotograph state) {
        List<Caveat> ordered = new ArrayList<>(state.caveatsInOrder());
        state.leadCaveat().map(Caveat::id).ifPresent(lead -> {
            List<Caveat> first =
                    ordered.stream().filter(one -> one.id().equals(lead)).toList();
            ordered.removeAll(first);
            ordered.addAll(0, first);
        });
        return ordered;
    }

    /** All of them, that which must be read first at the beginning. */
    List<Caveat> all() {
        return caveats;
    }

    /** Every language in which one of them says something. */
    Map<String, String> languages() {
        Map<String, String> languages = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caveats.forEach(caveat -> scribe.byLanguage(texts.of(caveat)).forEach(languages::putIfAbsent));
        return languages;
    }

    /** One of them: what it is, what it says, and all the rest in lines, parted by empty ones. */
    Optional<XmpValue.Languages> alternatives(Caveat caveat) {
        Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        scribe.byLanguage(texts.of(caveat))
                .forEach((language, text) -> told.put(language, text + BETWEEN + rest(caveat, language)));
        return scribe.alternatives(told);
    }

    /** What it is, in a few words. */
    String heading(Caveat caveat) {
        return String.join(TAGS, lines.tags(caveat));
    }

    /** All of them in a language, each under its number. */
    String block(String language) {
        List<String> block = new ArrayList<>();
        for (int at = 0; at < caveats.size(); at++) {
            Caveat caveat = caveats.get(at);
            String text = scribe.best(scribe.byLanguage(texts.of(caveat)), language);
            block.add((at + 1) + ". " + heading(caveat) + "\n" + text + "\n" + rest(caveat, language));
        }
        return String.join(BETWEEN, block);
    }

    private String rest(Caveat caveat, String language) {
        List<String> rest = new ArrayList<>(List.of(lines.record(caveat).text()));
        lines.sources(caveat).forEach(source -> rest.add(source.text()));
        for (List<Text> reply : lines.replies(caveat)) {
            rest.add(scribe.best(scribe.byLanguage(reply), language));
        }
        return String.join("\n", rest);
    }
}
