package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.CaveatView;
import org.caveat.export.CaveatViews;
import org.caveat.export.ExportWords;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.RightsWords;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Discussion;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;

/**
 * A caveat as an annotation. What it says is a body of its own in each language; kind, dispute and standing are tags, which
 * viewers show as such; all the rest is told in words, each source in a body, the sources that dispute it last.
 */
final class CaveatAnnotation {
    private final Presentation presentation;
    private final AnnotatedPhotograph state;
    private final CaveatViews views;
    private final ExportWords words;
    private final EvidenceLines evidence;

    CaveatAnnotation(Presentation presentation, PublishedPhotograph photograph) {
        this.presentation = presentation;
        this.state = photograph.state();
        this.views = presentation.caveats(photograph);
        this.words = presentation.words().labels();
        this.evidence = new EvidenceLines(presentation.messages());
    }

    Bodies bodies(Caveat caveat) {
        CaveatView view = views.of(caveat);
        Bodies bodies = new Bodies(presentation);
        bodies.said(presentation.words().texts().of(caveat), Bodies.COMMENTING);
        tags(caveat, view).forEach(tag -> bodies.own(tag, Bodies.TAGGING));
        bodies.own(record(caveat, view), Bodies.ASSESSING);
        evidence.writeTo(bodies, view.sources().supporting());
        evidence.writeTo(bodies, view.sources().disputing());
        Discussion.of(state, caveat.id()).forEach(reply -> reply(bodies, reply));
        return bodies;
    }

    /** The kind first. */
    private List<String> tags(Caveat caveat, CaveatView view) {
        List<String> tags = new ArrayList<>(List.of(view.kind().label()));
        if (view.sources().isDisputed()) {
            tags.add(words.get("dispute"));
        }
        if (caveat.isLead()) {
            tags.add(words.get("lead"));
        }
        tags.addAll(view.standing().pills());
        return tags;
    }

    private Lines record(Caveat caveat, CaveatView view) {
        Lines lines = new Lines();
        if (view.standing().withdrawal() != null) {
            lines.item(
                    words.get("no-longer-stands", view.standing().withdrawal().reason()));
            replacement(caveat)
                    .ifPresent(text -> lines.item(presentation.messages().get("iiif.replacement"), text));
        }
        if (caveat.certainty().isPresent()) {
            lines.item(
                    presentation.messages().get("iiif.certainty"),
                    view.standing().certaintyWord());
        } else {
            lines.item(view.standing().certaintyWord());
        }
        subject(lines, caveat, view.subject());
        caveat.statement()
                .get(StatementFields.RIGHTS)
                .ifPresent(uri -> lines.item(words.get("rights-of-words"), RightsWords.of(uri, words)));
        sources(lines, view.sources());
        return lines;
    }

    /** The date also as the file spells it; the first of what it speaks of is the date in words. */
    private void subject(Lines lines, Caveat caveat, CaveatView.Subject subject) {
        caveat.when().ifPresent(when -> lines.item(presentation.messages().get("iiif.when"), date(when)));
        subject.facts().stream().skip(caveat.when().isPresent() ? 1 : 0).forEach(fact -> lines.item(fact.words()));
    }

    private String date(String edtf) {
        String inWords = words.date(edtf);
        return inWords.equals(edtf) ? edtf : inWords + " (" + edtf + ")";
    }

    private void sources(Lines lines, CaveatView.Sources sources) {
        if (sources.isUnsourced()) {
            lines.item(words.get(sources.isNotKnown() ? "nobody-looked" : "no-source"));
        }
        if (sources.isDisputed() && sources.supporting().isEmpty()) {
            lines.item(words.get("asserts"), words.get("nobody-cited"));
        }
        if (!sources.supporting().isEmpty() || sources.isDisputed()) {
            lines.item(words.get(sources.isNotKnown() ? "looked-in" : "sources") + ":");
        }
    }

    private Optional<String> replacement(Caveat caveat) {
        return caveat.statement().get(StatementFields.REPLACED_BY).map(id -> state.caveat(id)
                .map(other -> presentation.words().texts().in(presentation.language(), other))
                .orElse(id));
    }

    private void reply(Bodies bodies, Statement reply) {
        String author = reply.get(StatementFields.CREATOR).map(Agent::name).orElse("");
        String label = author.isBlank()
                ? presentation.messages().get("iiif.reply")
                : presentation.messages().get("iiif.reply-by", author);
        List<Text> texts = reply.texts().stream()
                .map(text -> text.saying(new Lines().item(label, text.value()).text()))
                .toList();
        bodies.said(texts, Bodies.REPLYING);
    }
}
