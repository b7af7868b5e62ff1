package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Discussion;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;

/** All of a caveat but its text, in plain words: for formats that have no more than texts to tell it in. */
public final class CaveatLines {
    private final AnnotatedPhotograph state;
    private final CaveatViews views;
    private final PageWords page;
    private final ExportWords words;
    private final Messages messages;
    private final EvidenceLines evidence;

    public CaveatLines(PublishedPhotograph photograph, CaveatViews views, PageWords page, Messages messages) {
        this.state = photograph.state();
        this.views = views;
        this.page = page;
        this.words = page.labels();
        this.messages = messages;
        this.evidence = new EvidenceLines(messages);
    }

    /** Its kind, and the words that mark it: disputed, to be read first, a draft. */
    public List<String> tags(Caveat caveat) {
        CaveatView view = views.of(caveat);
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

    /** How sure it is, what it speaks of, how it stands; and at the end, whether sources follow. */
    public Lines record(Caveat caveat) {
        CaveatView view = views.of(caveat);
        Lines lines = new Lines(messages);
        if (view.standing().withdrawal() != null) {
            lines.item(
                    words.get("no-longer-stands", view.standing().withdrawal().reason()));
            replacement(caveat).ifPresent(text -> lines.item(messages.get("export.line-replacement"), text));
        }
        if (caveat.certainty().isPresent()) {
            lines.item(messages.get("export.line-certainty"), view.standing().certaintyWord());
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
        caveat.when().ifPresent(when -> lines.item(messages.get("export.line-when"), date(when)));
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
            lines.item(words.label(words.get(sources.isNotKnown() ? "looked-in" : "sources")));
        }
    }

    private Optional<String> replacement(Caveat caveat) {
        return caveat.statement().get(StatementFields.REPLACED_BY).map(id -> state.caveat(id)
                .map(other -> page.texts().in(page.tongue().page(), other))
                .orElse(id));
    }

    /** What it rests on, one a source, those that dispute it last. */
    public List<Lines> sources(Caveat caveat) {
        CaveatView view = views.of(caveat);
        List<Lines> sources = new ArrayList<>();
        view.sources().supporting().forEach(source -> sources.add(evidence.of(source)));
        view.sources().disputing().forEach(source -> sources.add(evidence.of(source)));
        return sources;
    }

    /** What was replied to it, each as it is told in each language. */
    public List<List<Text>> replies(Caveat caveat) {
        return Discussion.of(state, caveat.id()).stream().map(this::reply).toList();
    }

    private List<Text> reply(Statement reply) {
        String author = reply.get(StatementFields.CREATOR).map(Agent::name).orElse("");
        String label =
                author.isBlank() ? messages.get("export.line-reply") : messages.get("export.line-reply-by", author);
        return reply.texts().stream()
                .map(text -> text.saying(
                        new Lines(messages).item(label, text.value()).text()))
                .toList();
    }
}
