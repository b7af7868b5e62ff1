package org.caveat.export.site;

import java.util.List;
import java.util.function.Predicate;
import org.caveat.export.CaveatViews;
import org.caveat.export.KindView;
import org.caveat.export.Link;
import org.caveat.export.PageWords;
import org.caveat.export.Places;
import org.caveat.export.SpokenText;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Name;

/** Composes the pages of kinds and of people. */
final class Gatherings {
    private static final String ROOT = "../";

    private final SiteContents contents;
    private final Frames frames;
    private final PageWords words;
    private final Addresses addresses;
    private final Cards cards;

    Gatherings(SiteContents contents, Frames frames, PageWords words) {
        this.contents = contents;
        this.frames = frames;
        this.words = words;
        this.addresses = new Addresses(ROOT, contents);
        this.cards = new Cards(addresses, words);
    }

    /** All caveats of a kind. */
    GatheringPage kind(Kind kind, String path) {
        KindView view = KindView.of(kind, words.labels());
        List<GatheringPage.Row> rows = contents.photographs().stream()
                .filter(photograph -> photograph.caveats().stream().anyMatch(caveat -> isOf(kind, caveat)))
                .map(photograph -> row(photograph, "", caveat -> isOf(kind, caveat)))
                .toList();
        String count = words.labels().get("gathered", contents.kinds().count(kind), rows.size());
        return new GatheringPage(
                frames.of(path, Chapter.CAVEATS, view.label(), summary(view.question(), count)),
                new SpokenText(view.label(), null, null),
                view,
                view.question(),
                List.of(),
                count,
                rows);
    }

    private static boolean isOf(Kind kind, Caveat caveat) {
        return caveat.kind().equals(kind);
    }

    /** All that is said of a person. */
    GatheringPage person(PersonShown person) {
        Name name = person.name();
        SpokenText heading = words.tongue()
                .spoken(name.value(), name.language().orElse(words.tongue().page()));
        List<GatheringPage.Row> rows = person.appearances().stream()
                .map(appearance -> row(appearance, name.value().strip()))
                .toList();
        int caveats = rows.stream().mapToInt(row -> row.passages().size()).sum();
        String count = words.labels().get("person-gathered", caveats, rows.size());
        return new GatheringPage(
                frames.of(person.page(), Chapter.PEOPLE, heading.value(), summary(heading.value(), count)),
                heading,
                null,
                "",
                person.authorities().stream()
                        .flatMap(record -> Link.to(record).stream())
                        .toList(),
                count,
                rows);
    }

    private static String summary(String what, String count) {
        return what.isEmpty() ? count : what + " " + count;
    }

    private GatheringPage.Row row(PersonShown.Appearance appearance, String called) {
        String note = appearance
                .certainty()
                .map(certainty -> words.labels()
                        .get(
                                "named-with-certainty",
                                appearance.name(),
                                words.labels().certainty(certainty)))
                .orElseGet(() ->
                        appearance.name().equals(called) ? "" : words.labels().get("named", appearance.name()));
        String id = appearance.person().id();
        return row(appearance.photograph(), note, caveat -> caveat.about().contains(id));
    }

    private GatheringPage.Row row(SitePhotograph photograph, String note, Predicate<Caveat> wanted) {
        Places places = photograph.places();
        CaveatViews views = new CaveatViews(addresses, photograph.published(), places, words);
        List<Caveat> gathered = photograph.caveats().stream().filter(wanted).toList();
        String page = addresses.photograph(photograph.published());
        List<GatheringPage.Passage> passages = gathered.stream()
                .map(caveat -> new GatheringPage.Passage(
                        views.of(caveat),
                        page + "#" + places.anchor(caveat.id()).orElse("said")))
                .toList();
        boolean isLeadAmongThem = photograph.caveats().stream()
                .findFirst()
                .filter(gathered::contains)
                .isPresent();
        return new GatheringPage.Row(cards.of(photograph), note, isLeadAmongThem, passages);
    }
}
