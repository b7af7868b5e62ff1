package org.caveat.export.site;

import java.util.List;
import java.util.TreeSet;
import org.caveat.export.CaveatView;
import org.caveat.export.CaveatViews;
import org.caveat.export.Headings;
import org.caveat.export.PageWords;
import org.caveat.export.PublishedPhotograph;
import org.caveat.export.site.Card.Thumbnail;
import org.caveat.model.Caveat;
import org.jspecify.annotations.Nullable;

/** Shows photographs among others. */
final class Cards {
    private final Addresses addresses;
    private final PageWords words;
    private final Headings headings;

    Cards(Addresses addresses, PageWords words) {
        this.addresses = addresses;
        this.words = words;
        this.headings = new Headings(words);
    }

    List<Card> of(List<SitePhotograph> photographs) {
        return photographs.stream().map(this::of).toList();
    }

    Card of(SitePhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        List<Caveat> caveats = shown.caveats();
        int others = Math.max(0, caveats.size() - 1);
        return new Card(
                addresses.photograph(photograph),
                thumbnail(shown),
                instead(shown),
                headings.title(photograph),
                headings.byline(photograph),
                caveats.isEmpty() ? null : first(shown, caveats.get(0)),
                others == 0 ? "" : words.labels().get("and-more", others),
                classes(caveats));
    }

    /** The lead caveat, or where none leads, the first in order. */
    private CaveatView first(SitePhotograph shown, Caveat caveat) {
        return new CaveatViews(addresses, shown.published(), shown.places(), words).of(caveat);
    }

    private @Nullable Thumbnail thumbnail(SitePhotograph shown) {
        if (shown.copies().isEmpty() || PictureViews.isVeiled(shown.published())) {
            return null;
        }
        return new Thumbnail(PictureSet.small(shown.copies(), addresses.root()), headings.alt(shown.published()));
    }

    private String instead(SitePhotograph shown) {
        return shown.reason()
                .orElseGet(() -> PictureViews.isVeiled(shown.published())
                        ? words.labels().get("veiled")
                        : "");
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
}
