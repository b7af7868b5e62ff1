package org.caveat.export.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Change;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.jspecify.annotations.Nullable;

/** Composes the page of each photograph. */
final class PhotographPages {
    static final String FOLDER = "photographs/";

    private final Addresses addresses;
    private final List<SitePhotograph> photographs;
    private final Frames frames;
    private final PageWords words;
    private final Headings headings;

    PhotographPages(SiteContents contents, Frames frames, PageWords words) {
        this.addresses = new Addresses("../", contents);
        this.photographs = contents.photographs();
        this.frames = frames;
        this.words = words;
        this.headings = new Headings(words);
    }

    /** What the page of a photograph is called, in the folder of all of them. */
    static String fileName(PublishedPhotograph photograph) {
        return photograph.names().flat() + ".html";
    }

    /**
     * Composes one page.
     *
     * @param index which of the site's photographs
     * @param json its published JSON-LD
     */
    PhotographPage page(int index, String json) {
        SitePhotograph shown = photographs.get(index);
        PublishedPhotograph photograph = shown.published();
        AnnotatedPhotograph state = photograph.state();
        Places places = new Places(shown);
        EvidenceViews evidence = new EvidenceViews(addresses, photograph, words);
        CaveatViews caveats = new CaveatViews(addresses, photograph, places, words);
        PictureViews pictures = new PictureViews(photograph, places, words);
        return new PhotographPage(
                frame(photograph),
                pictures.view(shown),
                headings.head(photograph),
                state.leadCaveat().map(caveats::of).orElse(null),
                captions(state, evidence),
                new LineViews(photograph, places, words).line().orElse(null),
                questions(state, caveats),
                Facts.of(photograph, addresses, words),
                state.log().stream().map(this::entry).toList(),
                HtmlText.allowed(PublishedJson.embedded(json)),
                new PhotographPage.Neighbours(
                        neighbour(index - 1),
                        neighbour(index + 1),
                        photograph.names().flat() + PublishedJson.ENDING));
    }

    private PageFrame frame(PublishedPhotograph photograph) {
        return frames.of(
                FOLDER + fileName(photograph),
                Chapter.PHOTOGRAPHS,
                headings.title(photograph).value(),
                headings.summary(photograph));
    }

    private PhotographPage.Captions captions(AnnotatedPhotograph state, EvidenceViews evidence) {
        List<PhotographPage.Original> originals = new ArrayList<>();
        state.statements().stream()
                .filter(Statement::isOriginalCaption)
                .forEach(original -> originals.add(original(original, evidence)));
        return new PhotographPage.Captions(
                words.tongue().spoken(state.description()),
                state.caption().map(this::pills).orElse(List.of()),
                state.caption()
                        .map(caption -> evidence.of(caption.get(StatementFields.EVIDENCE)))
                        .orElse(List.of()),
                originals);
    }

    private PhotographPage.Original original(Statement original, EvidenceViews evidence) {
        List<String> writers = original.get(StatementFields.BODY).stream()
                .flatMap(body -> body.creator().stream())
                .map(Agent::name)
                .distinct()
                .toList();
        List<Text> texts =
                original.get(StatementFields.BODY).stream().map(Body::text).toList();
        return new PhotographPage.Original(
                words.tongue().spoken(texts),
                String.join(", ", writers),
                pills(original),
                evidence.of(original.get(StatementFields.EVIDENCE)));
    }

    /** A caption of which nothing else is said is as good as reviewed. */
    private List<String> pills(Statement caption) {
        return new Pills(words.site()).of(caption, Status.REVIEWED);
    }

    private PhotographPage.Questions questions(AnnotatedPhotograph state, CaveatViews views) {
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
        List<PhotographPage.Group> groups = new ArrayList<>();
        answered.forEach((kind, caveats) -> groups.add(new PhotographPage.Group(view(kind), caveats)));
        return new PhotographPage.Questions(groups, notAsked(state), withdrawn);
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
        return KindView.of(kind, addresses, words.site());
    }

    private PhotographPage.Entry entry(LogEntry entry) {
        return new PhotographPage.Entry(
                entry.created().map(Timestamp::text).orElse(""),
                entry.creator().map(Agent::name).orElse(""),
                entry.changes().stream().map(this::change).toList());
    }

    private String change(Change change) {
        return change.before()
                .map(before -> words.site().get("changed-from", change.field(), before))
                .orElseGet(() -> words.site().get("added", change.field()));
    }

    private PhotographPage.@Nullable Neighbour neighbour(int index) {
        if (index < 0 || index >= photographs.size()) {
            return null;
        }
        PublishedPhotograph photograph = photographs.get(index).published();
        return new PhotographPage.Neighbour(Link.encoded(fileName(photograph)), headings.title(photograph));
    }
}
