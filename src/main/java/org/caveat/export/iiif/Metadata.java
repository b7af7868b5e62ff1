package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.Destinations;
import org.caveat.export.ExportWords;
import org.caveat.export.Fact;
import org.caveat.export.Facts;
import org.caveat.export.PhotographView;
import org.caveat.export.PhotographViews;
import org.caveat.export.Places;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.RightsWords;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Title;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a photograph as pairs of label and value, for people to read (IIIF Presentation API 3.0, 3.1). */
final class Metadata {
    private final Presentation presentation;
    private final ShownPhotograph shown;
    private final PublishedPhotograph photograph;
    private final ExportWords words;
    private final ArrayNode pairs = Json.array();

    private Metadata(Presentation presentation, ShownPhotograph shown) {
        this.presentation = presentation;
        this.shown = shown;
        this.photograph = shown.published();
        this.words = presentation.words().labels();
    }

    /** For a Manifest of its own, beside summary and required statement. */
    static ArrayNode of(Presentation presentation, ShownPhotograph shown) {
        return new Metadata(presentation, shown).whole();
    }

    /** For a Canvas among others, of which Mirador shows neither summary nor required statement: they stand here too. */
    static ArrayNode withLeadAndCaption(Presentation presentation, ShownPhotograph shown) {
        Metadata metadata = new Metadata(presentation, shown);
        metadata.leadAndCaption();
        return metadata.whole();
    }

    private ArrayNode whole() {
        unseen();
        origins();
        originalCaptions();
        Facts.of(
                        photograph,
                        presentation,
                        presentation.words(),
                        presentation.publication().options())
                .forEach(this::fact);
        rightsOfWords();
        history();
        return pairs;
    }

    private void leadAndCaption() {
        photograph
                .state()
                .leadCaveat()
                .ifPresent(lead -> pair(words.get("lead"), new RequiredStatement(presentation).lead(lead)));
        LanguageMap caption = presentation.said(photograph.state().description());
        if (!caption.isEmpty()) {
            pair(words.get("is-seen"), caption);
        }
    }

    /** Why there is no picture, and what is to be seen on it. */
    private void unseen() {
        shown.reason().ifPresent(reason -> {
            pair(words.get("cannot-be-shown"), LanguageMap.of(presentation.language(), reason));
            LanguageMap alt = presentation.said(photograph.state().photograph().altTexts());
            if (!alt.isEmpty()) {
                pair(presentation.messages().get("iiif.alt-text"), alt);
            }
        });
    }

    /** By whom each title was given. */
    private void origins() {
        List<Title> titles = photograph.state().photograph().titles();
        LanguageMap origins = new LanguageMap();
        for (Title title : titles) {
            title.origin()
                    .map(this::origin)
                    .ifPresent(origin -> origins.add(
                            presentation.language(),
                            titles.size() == 1
                                    ? origin
                                    : words.labelled(origin, title.text().value())));
        }
        if (!origins.isEmpty()) {
            pair(presentation.messages().get("iiif.title-origin"), origins);
        }
    }

    private String origin(String origin) {
        String key = "iiif.origin-" + origin;
        return presentation.messages().has(key) ? presentation.messages().get(key) : origin;
    }

    private void originalCaptions() {
        photograph.state().statements().stream()
                .filter(Statement::isOriginalCaption)
                .forEach(this::originalCaption);
    }

    private void originalCaption(Statement original) {
        List<String> writers = original.get(StatementFields.BODY).stream()
                .map(Body::creator)
                .flatMap(Optional::stream)
                .map(Agent::name)
                .distinct()
                .toList();
        String label = writers.isEmpty()
                ? words.get("original-caption")
                : words.get("original-caption-by", String.join(", ", writers));
        LanguageMap texts = presentation.said(original.texts());
        if (!texts.isEmpty()) {
            pair(label, texts);
        }
    }

    /** Values of several languages stand under none: a viewer shows one language alone. */
    private void fact(Fact fact) {
        boolean isOurs = fact.values().stream().allMatch(value -> value.text().lang() == null);
        LanguageMap values = new LanguageMap();
        fact.values().stream()
                .map(Metadata::value)
                .filter(value -> !value.isBlank())
                .forEach(value -> values.add(isOurs ? presentation.language() : LanguageKey.NONE, value));
        if (!values.isEmpty()) {
            pair(fact.label(), values);
        }
    }

    private static String value(Fact.Value value) {
        List<String> parts = new ArrayList<>(List.of(value.text().value()));
        if (value.note() != null) {
            parts.add("(" + value.note() + ")");
        }
        value.addresses().stream()
                .filter(address -> !address.equals(value.text().value()))
                .forEach(parts::add);
        return String.join(" ", parts);
    }

    private void rightsOfWords() {
        photograph
                .state()
                .caption()
                .flatMap(caption -> caption.get(StatementFields.RIGHTS))
                .ifPresent(uri -> pair(
                        words.get("rights-of-words"),
                        LanguageMap.of(presentation.language(), RightsWords.of(uri, words) + " " + uri)));
    }

    private void history() {
        AnnotatedPhotograph state = photograph.state();
        if (state.log().isEmpty()) {
            return;
        }
        PhotographViews views = new PhotographViews(
                Destinations.NOWHERE, presentation.publication().options(), presentation.words());
        LanguageMap entries = new LanguageMap();
        views.of(photograph, new Places(photograph, false)).history().stream()
                .map(this::entry)
                .forEach(entry -> entries.add(presentation.language(), entry));
        pair(words.get("history"), entries);
    }

    private String entry(PhotographView.Entry entry) {
        List<String> parts = new ArrayList<>(List.of(entry.when(), entry.who(), words.inARow(entry.changes())));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private void pair(String label, LanguageMap value) {
        ObjectNode pair = pairs.addObject();
        pair.set("label", presentation.own(label).label());
        pair.set("value", value.values());
    }
}
