package org.caveat.export.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.model.Kind;
import org.jspecify.annotations.Nullable;

/** Composes the page with all photographs. */
final class IndexPages {
    static final String FILE = "index.html";

    private final Publication publication;
    private final PageWords words;
    private final Headings headings;

    IndexPages(Publication publication, PageWords words) {
        this.publication = publication;
        this.words = words;
        this.headings = new Headings(publication, words);
    }

    /**
     * Composes the index.
     *
     * @param photographs those of the site, in their order
     */
    IndexPage page(List<SitePhotograph> photographs) {
        List<Caveat> caveats = photographs.stream()
                .flatMap(photograph -> standing(photograph.published().state()).stream())
                .toList();
        return new IndexPage(
                headings.index(),
                words.site().get("heading", photographs.size(), caveats.size()),
                words.tongue().spoken(publication.description().description()),
                counts(caveats),
                (int) caveats.stream().filter(Caveat::isDisputed).count(),
                photographs.stream().map(this::card).toList(),
                new IndexPage.About(about()));
    }

    private static List<Caveat> standing(AnnotatedPhotograph state) {
        return state.caveatsInOrder().stream().filter(Caveat::stands).toList();
    }

    private List<IndexPage.Count> counts(List<Caveat> caveats) {
        Map<Kind, Integer> known = new LinkedHashMap<>();
        Kind.KNOWN.forEach(kind -> known.put(kind, 0));
        Map<String, Integer> own = new TreeMap<>();
        for (Caveat caveat : caveats) {
            if (caveat.kind().isKnown()) {
                known.merge(caveat.kind(), 1, Integer::sum);
            } else {
                own.merge(caveat.kind().key(), 1, Integer::sum);
            }
        }
        List<IndexPage.Count> counts = new ArrayList<>();
        known.forEach((kind, count) -> counts.add(new IndexPage.Count(view(kind), count, "only-" + kind.key())));
        own.forEach((key, count) -> counts.add(new IndexPage.Count(view(new Kind(key)), count, null)));
        counts.removeIf(count -> count.count() == 0);
        return counts;
    }

    private KindView view(Kind kind) {
        return KindView.of(kind, words.site());
    }

    private IndexPage.Card card(SitePhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        List<Caveat> caveats = standing(photograph.state());
        int others = Math.max(0, caveats.size() - 1);
        return new IndexPage.Card(
                Link.encoded(PhotographPages.FOLDER + PhotographPages.fileName(photograph)),
                thumbnail(shown),
                instead(shown),
                headings.title(photograph),
                headings.byline(photograph),
                caveats.isEmpty() ? null : first(photograph, caveats.get(0)),
                others == 0 ? "" : words.site().get("and-more", others),
                classes(caveats));
    }

    /** The lead caveat, or where none leads, the first in order. */
    private CaveatView first(PublishedPhotograph photograph, Caveat caveat) {
        EvidenceViews evidence = new EvidenceViews(publication, photograph, words.site(), words.tongue());
        return new CaveatViews(photograph, new Places(photograph), evidence, words).of(caveat);
    }

    private IndexPage.@Nullable Thumbnail thumbnail(SitePhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        Optional<SitePicture> small =
                shown.copies().map(SitePictures.Copies::small).filter(picture -> !PictureViews.isVeiled(photograph));
        return small.map(picture -> new IndexPage.Thumbnail(
                        Link.encoded(picture.path()),
                        picture.width(),
                        picture.height(),
                        PictureViews.alt(photograph, words)))
                .orElse(null);
    }

    private String instead(SitePhotograph shown) {
        return shown.reason()
                .orElseGet(() ->
                        PictureViews.isVeiled(shown.published()) ? words.site().get("veiled") : "");
    }

    private static String classes(List<Caveat> caveats) {
        TreeSet<String> classes = new TreeSet<>();
        for (Caveat caveat : caveats) {
            if (caveat.kind().isKnown()) {
                classes.add("has-" + caveat.kind().key());
            }
            if (caveat.isDisputed()) {
                classes.add("has-dispute");
            }
        }
        return String.join(" ", classes);
    }

    private List<Fact> about() {
        List<Fact> facts = new ArrayList<>();
        publication.description().get(CollectionFields.INSTITUTION).ifPresent(holder -> {
            facts.add(new Fact(words.site().get("repository"), null, List.of(value(holder))));
        });
        publication.description().get(CollectionFields.RIGHTS).ifPresent(uri -> {
            String name = RightsWords.of(uri, words.site());
            facts.add(new Fact(words.site().get("rights-of-words"), null, List.of(value(name, null, Link.to(uri)))));
        });
        return facts;
    }

    private static Fact.Value value(Institution holder) {
        return value(holder.name(), holder.address().orElse(null), holder.page().flatMap(Link::to));
    }

    private static Fact.Value value(String text, @Nullable String note, Optional<String> address) {
        return new Fact.Value(
                new SpokenText(text, null, null), null, note, address.stream().toList());
    }
}
