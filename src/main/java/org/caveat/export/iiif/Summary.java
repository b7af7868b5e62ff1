package org.caveat.export.iiif;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caveat.export.ExportWords;
import org.caveat.export.PublishedPhotograph;
import tools.jackson.databind.node.ObjectNode;

/** The caption; where a viewer shows no required statement, with the lead caveat at its end. */
final class Summary {
    private final Presentation presentation;
    private final ExportWords words;

    Summary(Presentation presentation) {
        this.presentation = presentation;
        this.words = presentation.words().labels();
    }

    Optional<ObjectNode> caption(PublishedPhotograph photograph) {
        return Optional.of(presentation.said(photograph.state().description()))
                .filter(caption -> !caption.isEmpty())
                .map(LanguageMap::passage);
    }

    /** The caption, closed by the lead caveat in every language that either is in. */
    Optional<ObjectNode> closedByTheLead(PublishedPhotograph photograph) {
        if (photograph.state().leadCaveat().isEmpty()) {
            return caption(photograph);
        }
        LanguageMap caption = presentation.said(photograph.state().description());
        LanguageMap lead = new RequiredStatement(presentation)
                .lead(photograph.state().leadCaveat().get());
        Set<String> keys = new TreeSet<>(caption.keys());
        keys.addAll(lead.keys());
        LanguageMap both = new LanguageMap();
        for (String key : keys) {
            if (!caption.isEmpty()) {
                both.put(key, caption.passage(key));
            }
            both.put(key, words.labelled(words.get("lead"), lead.passage(key)));
        }
        return Optional.of(both.passage());
    }
}
