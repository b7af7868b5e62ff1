package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.text.Messages;

/**
 * The description of a photograph, which programs show that know nothing else: its caption, what was written with it once,
 * what is less than sure, and its caveats, which close it.
 */
final class XmpDescription {
    private static final String BETWEEN = "\n\n";

    private final XmpScribe scribe;
    private final XmpCaveats caveats;
    private final Messages messages;
    private final AnnotatedPhotograph state;
    private final String toldOnce;

    /**
     * @param view what is told of the photograph
     * @param unsure names that are less than probable, in words
     */
    XmpDescription(
            XmpScribe scribe,
            XmpCaveats caveats,
            Messages messages,
            AnnotatedPhotograph state,
            PhotographView view,
            List<String> unsure) {
        this.scribe = scribe;
        this.caveats = caveats;
        this.messages = messages;
        this.state = state;
        this.toldOnce = toldOnce(view.captions(), unsure);
    }

    /**
     * It, in every language that anything is said in.
     *
     * @param theirs what somebody else says is seen, by language
     */
    Optional<XmpValue.Languages> over(Map<String, String> theirs) {
        Map<String, String> captions = scribe.byLanguage(state.description());
        Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        texts.putAll(captions.isEmpty() ? theirs : captions);
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(caveats.languages());
        all.putAll(texts);
        if (all.isEmpty() && !toldOnce.isEmpty()) {
            all.put(messages.locale().toLanguageTag(), "");
        }
        if (!captions.isEmpty()) {
            theirs.keySet().forEach(language -> all.putIfAbsent(language, ""));
            all.remove(XmpValue.Languages.DEFAULT);
        }
        all.replaceAll((language, text) -> in(language, texts, captions.isEmpty() ? Map.of() : theirs));
        return scribe.alternatives(all);
    }

    private String in(String language, Map<String, String> texts, Map<String, String> theirs) {
        List<String> parts = new ArrayList<>();
        String caption = scribe.best(texts, language);
        String found = scribe.best(theirs, language);
        parts.add(caption);
        if (!caption.contains(found)) {
            parts.add(messages.get("export.xmp-found", found));
        }
        parts.add(toldOnce);
        if (!caveats.all().isEmpty()) {
            parts.add(messages.get(XmpFound.HEADING));
            parts.add(caveats.block(language));
        }
        parts.removeIf(String::isBlank);
        return String.join(BETWEEN, parts);
    }

    private String toldOnce(PhotographView.Captions captions, List<String> unsure) {
        EvidenceLines evidence = new EvidenceLines(messages);
        List<String> parts = new ArrayList<>(captions.pills());
        captions.sources().forEach(source -> parts.add(evidence.of(source).text()));
        for (PhotographView.Original original : captions.originals()) {
            String label = original.by().isBlank()
                    ? messages.get("site.original-caption")
                    : messages.get("site.original-caption-by", original.by());
            original.texts()
                    .forEach(text ->
                            parts.add(messages.get("text.labelled", label, messages.get("text.quoted", text.value()))));
            parts.addAll(original.pills());
            original.sources().forEach(source -> parts.add(evidence.of(source).text()));
        }
        parts.addAll(unsure);
        return String.join("\n", parts);
    }
}
