package org.caveat.export.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.Fact;
import org.caveat.export.KindView;
import org.caveat.export.Link;
import org.caveat.export.PageWords;
import org.caveat.export.RightsWords;
import org.caveat.export.SpokenText;
import org.caveat.model.Caveat;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.jspecify.annotations.Nullable;

/** Composes the page with all photographs. */
final class IndexPages {
    static final String FILE = "index.html";

    private final SiteContents contents;
    private final Frames frames;
    private final PageWords words;

    IndexPages(SiteContents contents, Frames frames, PageWords words) {
        this.contents = contents;
        this.frames = frames;
        this.words = words;
    }

    IndexPage page() {
        List<Caveat> caveats = contents.photographs().stream()
                .flatMap(photograph -> photograph.caveats().stream())
                .toList();
        Addresses addresses = new Addresses("", contents);
        return new IndexPage(
                frame(),
                selection().map(this::title).orElse(null),
                words.labels().get("heading", contents.photographs().size(), caveats.size()),
                words.tongue().spoken(description().description()),
                contents.kinds().all().stream().map(this::count).toList(),
                (int) caveats.stream().filter(Caveat::isDisputed).count(),
                new Cards(addresses, words).of(contents.photographs()),
                new IndexPage.About(about()));
    }

    private PageFrame frame() {
        String collection = contents.publication().title();
        String title = selection().map(this::title).map(SpokenText::value).orElse(collection);
        String summary = words.tongue()
                .best(description().description())
                .map(SpokenText::value)
                .orElse(title);
        return frames.of(FILE, Chapter.PHOTOGRAPHS, title, summary);
    }

    private CollectionDescription description() {
        return contents.publication().description();
    }

    private Optional<Selection> selection() {
        Optional<String> id = contents.publication().options().selection();
        return description().get(CollectionFields.SELECTIONS).stream()
                .filter(selection -> id.equals(Optional.of(selection.id())))
                .findFirst();
    }

    private SpokenText title(Selection selection) {
        return SelectionShown.title(selection, words.tongue());
    }

    private IndexPage.Count count(Kind kind) {
        return new IndexPage.Count(
                KindView.of(kind, words.labels()),
                contents.kinds().count(kind),
                kind.isKnown() ? "only-" + kind.key() : null);
    }

    private List<Fact> about() {
        List<Fact> facts = new ArrayList<>();
        description().get(CollectionFields.INSTITUTION).ifPresent(holder -> {
            facts.add(new Fact(words.labels().get("repository"), null, List.of(value(holder))));
        });
        description().get(CollectionFields.RIGHTS).ifPresent(uri -> {
            String name = RightsWords.of(uri, words.labels());
            facts.add(new Fact(words.labels().get("rights-of-words"), null, List.of(value(name, null, Link.to(uri)))));
        });
        return facts;
    }

    private static Fact.Value value(Institution holder) {
        return value(holder.name(), holder.address().orElse(null), holder.page().flatMap(Link::to));
    }

    private static Fact.Value value(String text, @Nullable String note, Optional<String> address) {
        return Fact.Value.of(
                new SpokenText(text, null, null), note, address.stream().toList());
    }
}
