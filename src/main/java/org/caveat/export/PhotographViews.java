package org.caveat.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Change;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;

/** Tells in words what is published of photographs. */
public final class PhotographViews {
    private final Destinations destinations;
    private final ExportOptions options;
    private final PageWords words;
    private final Headings headings;

    public PhotographViews(Destinations destinations, ExportOptions options, PageWords words) {
        this.destinations = destinations;
        this.options = options;
        this.words = words;
        this.headings = new Headings(words);
    }

    /** All that is told of one. */
    public PhotographView of(PublishedPhotograph photograph, Places places) {
        AnnotatedPhotograph state = photograph.state();
        EvidenceViews evidence = new EvidenceViews(destinations, photograph, words);
        CaveatViews caveats = new CaveatViews(destinations, photograph, places, words);
        return new PhotographView(
                headings.head(photograph),
                state.leadCaveat().map(caveats::of).orElse(null),
                captions(state, evidence),
                questions(state, caveats),
                Facts.of(photograph, destinations, words, options),
                state.log().stream().map(this::entry).toList());
    }

    private PhotographView.Captions captions(AnnotatedPhotograph state, EvidenceViews evidence) {
        List<PhotographView.Original> originals = new ArrayList<>();
        state.statements().stream()
                .filter(Statement::isOriginalCaption)
                .forEach(original -> originals.add(original(original, evidence)));
        return new PhotographView.Captions(
                words.tongue().spoken(state.description()),
                state.caption()
                        .map(caption -> evidence.of(caption.get(StatementFields.EVIDENCE)))
                        .orElse(List.of()),
                originals);
    }

    private PhotographView.Original original(Statement original, EvidenceViews evidence) {
        List<String> writers = original.get(StatementFields.BODY).stream()
                .flatMap(body -> body.creator().stream())
                .map(Agent::name)
                .distinct()
                .toList();
        List<Text> texts =
                original.get(StatementFields.BODY).stream().map(Body::text).toList();
        return new PhotographView.Original(
                words.tongue().spoken(texts),
                String.join(", ", writers),
                evidence.of(original.get(StatementFields.EVIDENCE)));
    }

    private PhotographView.Questions questions(AnnotatedPhotograph state, CaveatViews views) {
        Map<Kind, List<CaveatView>> answered = new LinkedHashMap<>();
        List<CaveatView> withdrawn = new ArrayList<>();
        Optional<String> lead = state.leadCaveat().map(Caveat::id);
        for (Caveat caveat : state.caveatsInOrder()) {
            if (!caveat.stands()) {
                withdrawn.add(views.of(caveat));
            } else if (!lead.equals(Optional.of(caveat.id()))) {
                answered.computeIfAbsent(caveat.kind(), kind -> new ArrayList<>())
                        .add(views.of(caveat));
            }
        }
        List<PhotographView.Group> groups = new ArrayList<>();
        answered.forEach((kind, caveats) -> groups.add(new PhotographView.Group(view(kind), caveats)));
        return new PhotographView.Questions(groups, notAsked(state), withdrawn);
    }

    private List<KindView> notAsked(AnnotatedPhotograph state) {
        List<Kind> asked = state.caveats().stream()
                .filter(Caveat::stands)
                .map(Caveat::kind)
                .toList();
        return Kind.KNOWN.stream()
                .filter(kind -> !asked.contains(kind))
                .map(this::view)
                .toList();
    }

    private KindView view(Kind kind) {
        return KindView.of(kind, destinations, words.labels());
    }

    private PhotographView.Entry entry(LogEntry entry) {
        return new PhotographView.Entry(
                entry.created().map(Timestamp::text).orElse(""),
                entry.creator().map(Agent::name).orElse(""),
                entry.changes().stream().map(this::change).toList());
    }

    private String change(Change change) {
        return change.before()
                .map(before -> words.labels().get("changed-from", change.field(), before))
                .orElseGet(() -> words.labels().get("added", change.field()));
    }
}
