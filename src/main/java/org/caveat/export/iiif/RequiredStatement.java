package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.CaveatView;
import org.caveat.export.EvidenceView;
import org.caveat.export.ExportWords;
import org.caveat.export.Headings;
import org.caveat.export.Lines;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.CommunityLabel;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What viewers must show with a photograph (IIIF Presentation API 3.0, 3.1): its lead caveat, then the credit, then the
 * labels of communities. All of it stands under each language of the caveat, for a viewer shows one language alone; and in
 * one value, for viewers put commas between several.
 */
final class RequiredStatement {
    private final Presentation presentation;
    private final ExportWords words;

    RequiredStatement(Presentation presentation) {
        this.presentation = presentation;
        this.words = presentation.words().labels();
    }

    /** That of one photograph; empty where there is nothing that must be shown. */
    Optional<ObjectNode> of(PublishedPhotograph photograph) {
        Optional<Caveat> lead = photograph.state().leadCaveat();
        LanguageMap caveat = lead.map(this::lead).orElseGet(LanguageMap::new);
        List<String> rest = new ArrayList<>();
        lead.map(there -> standing(photograph, there)).ifPresent(rest::add);
        rest.addAll(creditAndLabels(photograph));
        if (caveat.isEmpty() && rest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(node(lead.isPresent(), together(caveat, rest)));
    }

    /** That of several: every lead caveat by the photograph's title, then the credits and the labels, each once. */
    Optional<ObjectNode> of(List<PublishedPhotograph> photographs) {
        if (photographs.size() == 1) {
            return of(photographs.get(0));
        }
        LanguageMap all = new LanguageMap();
        for (PublishedPhotograph photograph : photographs) {
            photograph.state().leadCaveat().ifPresent(caveat -> all.addAll(lead(caveat)));
        }
        List<String> rest = photographs.stream()
                .flatMap(photograph -> creditAndLabels(photograph).stream())
                .distinct()
                .toList();
        if (all.isEmpty() && rest.isEmpty()) {
            return Optional.empty();
        }
        LanguageMap together = new LanguageMap();
        for (String key : all.isEmpty() ? List.of(LanguageKey.NONE) : all.keys()) {
            Lines lines = new Lines(presentation.messages());
            photographs.forEach(photograph -> titled(lines, photograph, key));
            rest.forEach(lines::item);
            together.put(key, lines.text());
        }
        return Optional.of(node(!all.isEmpty(), together));
    }

    /** What the lead caveat says. */
    LanguageMap lead(Caveat caveat) {
        return presentation.said(presentation.words().texts().of(caveat));
    }

    private void titled(Lines lines, PublishedPhotograph photograph, String key) {
        String title = new Headings(presentation.words()).title(photograph).value();
        photograph
                .state()
                .leadCaveat()
                .ifPresent(caveat ->
                        lines.item(title, lead(caveat).passage(key) + " (" + standing(photograph, caveat) + ")"));
    }

    private LanguageMap together(LanguageMap caveat, List<String> rest) {
        LanguageMap together = new LanguageMap();
        for (String key : caveat.isEmpty() ? List.of(LanguageKey.NONE) : caveat.keys()) {
            Lines lines =
                    new Lines(presentation.messages()).beginning(caveat.isEmpty() ? rest.get(0) : caveat.passage(key));
            rest.stream().skip(caveat.isEmpty() ? 1 : 0).forEach(lines::item);
            together.put(key, lines.text());
        }
        return together;
    }

    private ObjectNode node(boolean hasCaveat, LanguageMap value) {
        ObjectNode node = Json.object();
        String label = hasCaveat ? words.get("lead") : presentation.messages().get("iiif.credit");
        node.set("label", presentation.own(label).label());
        node.set("value", value.values());
        return node;
    }

    /** The kind, how sure it is, who disputes it, and that it is a draft: a caveat looks as it stands wherever it is read. */
    private String standing(PublishedPhotograph photograph, Caveat caveat) {
        CaveatView view = presentation.caveats(photograph).of(caveat);
        List<String> parts =
                new ArrayList<>(List.of(view.kind().label(), view.standing().certaintyWord()));
        if (view.sources().isDisputed()) {
            List<String> by = view.sources().disputing().stream()
                    .map(EvidenceView::work)
                    .map(EvidenceView.Work::citation)
                    .filter(citation -> !citation.isBlank())
                    .toList();
            String dispute = words.get("dispute");
            parts.add(by.isEmpty() ? dispute : words.labelled(dispute, words.inARow(by)));
        }
        if (view.sources().isUnsourced()) {
            parts.add(words.get(view.sources().isNotKnown() ? "nobody-looked" : "no-source"));
        }
        parts.addAll(view.standing().pills());
        return String.join(" · ", parts);
    }

    private List<String> creditAndLabels(PublishedPhotograph photograph) {
        List<String> texts = new ArrayList<>();
        Optional.of(new Headings(presentation.words()).head(photograph).credit())
                .filter(credit -> !credit.isBlank())
                .ifPresent(texts::add);
        photograph.state().photograph().get(PhotographFields.LABEL).stream()
                .map(RequiredStatement::label)
                .forEach(texts::add);
        return texts;
    }

    /** Exactly as it was given. */
    private static String label(CommunityLabel label) {
        return label.value()
                + label.community().map(community -> " — " + community).orElse("")
                + (label.id().isEmpty() ? "" : " " + label.id());
    }
}
