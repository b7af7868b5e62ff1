package org.caveat.collection.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.MakeLead;
import org.caveat.edit.SetInstant;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.search.Trait;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private final Map<String, Holding> holdings = new HashMap<>();

    @Test
    void whatHasNoDateComesLastInBothDirections() {
        List<Found> photographs = List.of(dated("a.jpg", "1945"), bare("b.jpg"), dated("c.jpg", "1871"));
        Arrangement byInstant = Arrangement.BY_NAME.by(Sort.INSTANT);
        assertThat(files(byInstant, photographs)).containsExactly("c.jpg", "a.jpg", "b.jpg");
        assertThat(files(byInstant.reversed(), photographs)).containsExactly("a.jpg", "c.jpg", "b.jpg");
    }

    @Test
    void ofTheSameDateTheNamesDecide() {
        List<Found> photographs = List.of(dated("a10.jpg", "1945"), dated("a2.jpg", "1945"));
        assertThat(files(Arrangement.BY_NAME.by(Sort.INSTANT).reversed(), photographs))
                .containsExactly("a2.jpg", "a10.jpg");
    }

    @Test
    void aDateThatEndsEarlierComesBeforeOneThatBeginsAlike() {
        List<Found> photographs =
                List.of(dated("a.jpg", "1914/1929"), dated("b.jpg", "1914"), dated("c.jpg", "../1914"));
        assertThat(files(Arrangement.BY_NAME.by(Sort.INSTANT), photographs)).containsExactly("b.jpg", "a.jpg", "c.jpg");
    }

    @Test
    void theLatestEditsStandFirstAndWhatNobodyEditedLast() {
        List<Found> photographs = List.of(
                bare("a.jpg"),
                saying("b.jpg", caveat(Kind.AFTER, Hand.of("A. Marin", Instant.parse("2026-11-20T09:00:00Z")))),
                saying("c.jpg", caveat(Kind.AFTER, Hand.of("A. Marin", Instant.parse("2026-11-22T09:00:00Z")))));
        assertThat(files(Arrangement.BY_NAME.by(Sort.EDITED), photographs)).containsExactly("c.jpg", "b.jpg", "a.jpg");
    }

    @Test
    void whatCannotBeWorkedWithCallsForAttentionBeforeWhatLacksSources() {
        holdings.put("locked.jpg", Invented.locked("locked.jpg", "cut short"));
        List<Found> photographs = List.of(
                saying("unsourced.jpg", caveat(Kind.AFTER, MARIN)), Invented.found("locked.jpg"), bare("a.jpg"));
        assertThat(files(Arrangement.BY_NAME.by(Sort.ATTENTION), photographs))
                .containsExactly("locked.jpg", "unsourced.jpg", "a.jpg");
    }

    @Test
    void decadesFollowInTimeAndADateOverSeveralStandsUnderAllOfThem() {
        List<Found> photographs = List.of(
                dated("a.jpg", "1945"),
                dated("b.jpg", "1914/1929"),
                bare("c.jpg"),
                dated("d.jpg", "1871"),
                dated("e.jpg", "1948"));
        Arranged arranged = arranged(Arrangement.BY_NAME.by(Grouping.DECADE), photographs);
        assertThat(arranged.groups())
                .containsExactly(
                        new Arranged.Group(decades(187, 187), 1),
                        new Arranged.Group(decades(191, 192), 1),
                        new Arranged.Group(decades(194, 194), 2),
                        new Arranged.Group(new Heading.Without(Heading.Lack.DATE), 1));
        assertThat(arranged.photographs())
                .extracting(Found::file)
                .containsExactly("d.jpg", "b.jpg", "a.jpg", "e.jpg", "c.jpg");
    }

    @Test
    void aPhotographStandsUnderTheKindOfTheCaveatThatIsReadFirst() {
        List<Found> photographs = List.of(
                saying("a.jpg", caveat(Kind.IDENTITY, MARIN), caveat(Kind.BEFORE, MARIN)),
                saying(
                        "b.jpg",
                        caveat(Kind.BEFORE, MARIN),
                        caveat(Kind.CARE, MARIN),
                        new MakeLead("urn:uuid:care", true)),
                bare("c.jpg"));
        assertThat(arranged(Arrangement.BY_NAME.by(Grouping.KIND), photographs).groups())
                .extracting(Arranged.Group::heading)
                .containsExactly(
                        new Heading.OfKind(Kind.BEFORE),
                        new Heading.OfKind(Kind.CARE),
                        new Heading.Without(Heading.Lack.CAVEAT));
    }

    @Test
    void whatCannotBeReadIsNotSaidToLackAnything() {
        holdings.put("locked.jpg", Invented.locked("locked.jpg", "cut short"));
        List<Found> photographs = List.of(Invented.found("locked.jpg"), Invented.found("unread.jpg"));
        for (Grouping grouping : List.of(Grouping.DECADE, Grouping.KIND)) {
            assertThat(arranged(Arrangement.BY_NAME.by(grouping), photographs).groups())
                    .extracting(Arranged.Group::heading)
                    .containsExactly(
                            new Heading.Without(Heading.Lack.READABLE_SIDECAR),
                            new Heading.Without(Heading.Lack.READING));
        }
    }

    @Property
    void eachPhotographStandsOnceAndTheGroupsHoldThemAll(
            @ForAll List<Boolean> dated, @ForAll Sort sort, @ForAll Grouping grouping, @ForAll boolean reversed) {
        List<Found> photographs = new java.util.ArrayList<>();
        for (int at = 0; at < dated.size(); at++) {
            String file = (at % 3 == 0 ? "box/" : "") + at + ".jpg";
            photographs.add(dated.get(at) ? dated(file, "19" + (10 + at % 80)) : bare(file));
        }
        Arranged arranged = arranged(new Arrangement(sort, reversed, grouping), photographs);
        assertThat(arranged.photographs()).containsExactlyInAnyOrderElementsOf(photographs);
        assertThat(arranged.groups().stream().mapToInt(Arranged.Group::count).sum())
                .isEqualTo(photographs.size());
        assertThat(arranged(new Arrangement(sort, reversed, grouping), arranged.photographs()))
                .isEqualTo(arranged);
    }

    private static Heading decades(int first, int last) {
        return new Heading.OfDecades(new Decades(Optional.of(first), Optional.of(last)));
    }

    private Arranged arranged(Arrangement wanted, List<Found> photographs) {
        return new Arranging(
                        new Standings(wanted, Trait::attention),
                        new NameOrder(Locale.ENGLISH),
                        file -> Optional.ofNullable(holdings.get(file)))
                .arrange(photographs, () -> false);
    }

    private List<String> files(Arrangement wanted, List<Found> photographs) {
        return arranged(wanted, photographs).photographs().stream()
                .map(Found::file)
                .toList();
    }

    private Found bare(String file) {
        return saying(file);
    }

    private Found dated(String file, String edtf) {
        return saying(file, new SetInstant(edtf));
    }

    private Found saying(String file, Edit... edits) {
        AnnotatedPhotograph state = AnnotatedPhotograph.bare(file);
        for (Edit edit : edits) {
            state = edit.applyTo(state).state();
        }
        holdings.put(file, Invented.saying(file, 40, 30, state));
        return Invented.found(file);
    }

    private static Edit caveat(Kind kind, Hand by) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", "said")));
        return new AddCaveat("urn:uuid:" + kind.key(), kind, said, by);
    }
}
