package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.KindView;
import org.caveat.export.PageWords;
import org.caveat.export.SpokenText;
import org.caveat.export.site.OverviewPage.Entry;
import org.caveat.model.Kind;
import org.caveat.model.Name;

/** Composes the pages that lead to kinds, people and selections. */
final class OverviewPages {
    static final String KINDS = "kinds.html";
    static final String PEOPLE = "people.html";
    static final String SELECTIONS = "selections.html";

    private final SiteContents contents;
    private final Frames frames;
    private final PageWords words;
    private final Addresses addresses;

    OverviewPages(SiteContents contents, Frames frames, PageWords words) {
        this.contents = contents;
        this.frames = frames;
        this.words = words;
        this.addresses = new Addresses("", contents);
    }

    /** The nine questions, and what else the collection asks; with those that nobody has asked yet. */
    OverviewPage kinds() {
        List<Kind> kinds = new ArrayList<>(Kind.KNOWN);
        contents.kinds().all().stream().filter(kind -> !kind.isKnown()).forEach(kinds::add);
        List<Entry> entries = kinds.stream().map(this::kind).toList();
        return page(KINDS, Chapter.CAVEATS, "kinds-heading", entries);
    }

    private Entry kind(Kind kind) {
        KindView view = KindView.of(kind, addresses, words.labels());
        int count = contents.kinds().count(kind);
        return new Entry(
                new SpokenText(view.label(), null, null),
                view.page(),
                view,
                view.question(),
                count == 0 ? words.labels().get("not-asked") : words.labels().get("caveats-counted", count));
    }

    OverviewPage people() {
        List<Entry> entries = contents.people().all().stream().map(this::person).toList();
        return page(PEOPLE, Chapter.PEOPLE, "people-heading", entries);
    }

    private Entry person(PersonShown person) {
        Name name = person.name();
        SpokenText spoken = words.tongue()
                .spoken(name.value(), name.language().orElse(words.tongue().page()));
        return new Entry(
                spoken,
                addresses.to(person.page()),
                null,
                "",
                words.labels().get("photographs-counted", person.appearances().size()));
    }

    OverviewPage selections() {
        List<Entry> entries =
                contents.selections().stream().map(this::selection).toList();
        return page(SELECTIONS, Chapter.SELECTIONS, "selections", entries);
    }

    private Entry selection(SelectionShown shown) {
        return new Entry(
                SelectionShown.title(shown.selection(), words.tongue()),
                addresses.to(shown.page()),
                null,
                "",
                words.labels().get("photographs-counted", shown.photographs().size()));
    }

    private OverviewPage page(String path, Chapter chapter, String heading, List<Entry> entries) {
        String words = this.words.labels().get(heading);
        return new OverviewPage(frames.of(path, chapter, words, words), words, chapter.words(), entries);
    }
}
