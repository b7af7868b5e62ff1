package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.ui.Invented;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Hand BY = Hand.of("A. Marin", java.time.Instant.parse("2026-11-24T09:00:00Z"));

    private final FacetCounts counts = new FacetCounts();
    private final Suggestions suggestions =
            new Suggestions(counts, offered -> offered.term().equals(new Term.OfKind(Kind.CARE)) ? "With care" : "");

    private final List<Holding> all = List.of(
            holding(
                    "box-01/a.jpg",
                    persons("Ada Lovelace"),
                    place("Torgau"),
                    new SetInstant("1945-04~"),
                    caveat(Kind.AFTER)),
            holding("box-01/b.jpg", persons("Grace Adams"), place("Torgau"), caveat(Kind.ALTERATION)),
            holding("box-01/c.jpg", persons("Grace Adams"), keyword("adamant"), caveat(Kind.AFTER)),
            holding("box 2/d.jpg", persons("Мария Придуманная"), place("نهر مخترع"), caveat(Kind.CARE)));

    @BeforeEach
    void count() {
        counts.countWithin(all.stream().map(Holding::file).toList());
        all.forEach(counts::hear);
    }

    private static Holding holding(String file, Edit... edits) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(file);
        return Invented.saying(file, 4, 3, Several.of(edits).applyTo(bare).state());
    }

    private static Edit persons(String name) {
        return new SetPersons(List.of(Person.named("urn:uuid:" + name, name)), Listing.ADDS);
    }

    private static Edit place(String name) {
        return new SetNames(PhotographFields.PLACE, List.of(name), Listing.ADDS);
    }

    private static Edit keyword(String name) {
        return new SetNames(PhotographFields.KEYWORD, List.of(name), Listing.ADDS);
    }

    private static Edit caveat(Kind kind) {
        return new AddCaveat("urn:uuid:" + UUID.randomUUID(), kind, Said.NOTHING, BY);
    }

    private List<String> at(String text) {
        return suggestions.at(text, text.length()).stream()
                .map(Suggestion::text)
                .toList();
    }

    @Test
    void aLetterSuggestsTheFieldsThatBeginSoAndThenWhatStandsInTheCollection() {
        assertThat(at("k")).startsWith("keyword:", "kind:");
        assertThat(at("torg")).containsExactly("place:\"torgau\"");
    }

    @Test
    void whatBeginsSoComesBeforeWhatHasAWordThatDoesAndWhatFindsMoreBeforeTheRest() {
        assertThat(at("person:ada")).containsExactly("person:\"ada lovelace\"", "person:\"grace adams\"");
        assertThat(at("kind:a")).containsExactly("kind:after", "kind:alteration");
    }

    @Test
    void afterAFieldItsValuesAreSuggestedThoseThatFindMostFirst() {
        assertThat(at("kind:")).startsWith("kind:after").contains("kind:care", "kind:alteration");
        assertThat(at("place:")).containsExactly("place:\"torgau\"", "place:\"نهر مخترع\"");
        assertThat(at("keyword:")).containsExactly("keyword:\"adamant\"");
        assertThat(at("folder:")).containsExactly("folder:box-01", "folder:\"box 2\"");
        assertThat(at("date:")).containsExactly("date:194X");
        assertThat(at("is:un")).contains("is:unsourced");
        assertThat(at("nothing:")).isEmpty();
    }

    @Test
    void aYearSuggestsItsDecadeAndAWordOnScreenItsKind() {
        assertThat(at("1945")).containsExactly("date:194X");
        assertThat(at("date:19")).containsExactly("date:194X");
        assertThat(at("with")).containsExactly("kind:care");
    }

    @Test
    void namesOfAllScriptsAreSuggested() {
        assertThat(at("person:прид")).containsExactly("person:\"мария придуманная\"");
        assertThat(at("نهر")).containsExactly("place:\"نهر مخترع\"");
    }

    @Test
    void atMostEightAreSuggestedAndNothingThatFindsNothing() {
        List<Holding> many = Stream.iterate(1, number -> number <= 20, number -> number + 1)
                .map(number -> holding("x" + number + ".jpg", persons("Nobody No. " + number)))
                .toList();
        counts.countWithin(many.stream().map(Holding::file).toList());
        many.forEach(counts::hear);
        assertThat(at("person:nobody")).hasSize(Suggestions.MOST);
        assertThat(at("kind:")).isEmpty();
        assertThat(at("torgau")).isEmpty();
    }

    @Test
    void whatIsTypedInFullIsNotSuggestedAgainAndWhereNothingIsTypedNothingIs() {
        assertThat(at("kind:after")).isEmpty();
        assertThat(at("-kind:AFTER")).isEmpty();
        assertThat(at("")).isEmpty();
        assertThat(at("kind:after ")).isEmpty();
    }

    private static String taken(String text, int place, String suggestion) {
        Suggestions.Taken taken = Suggestions.take(
                text,
                place,
                new Suggestion(
                        suggestion, java.util.Optional.of(new Offered(new Term.OfKind(Kind.AFTER), "after", 1))));
        return taken.text().substring(0, taken.place()) + "|" + taken.text().substring(taken.place());
    }

    @Test
    void aSuggestionTakesThePlaceOfThePieceThatIsTypedAndTheRestStays() {
        assertThat(taken("river af", 8, "kind:after")).isEqualTo("river kind:after |");
        assertThat(taken("river -af boat", 9, "kind:after")).isEqualTo("river -kind:after |boat");
        assertThat(taken("person:\"ada l", 13, "person:\"ada lovelace\"")).isEqualTo("person:\"ada lovelace\" |");
        Suggestions.Taken field = Suggestions.take("ki", 2, Suggestion.field("kind"));
        assertThat(field).isEqualTo(new Suggestions.Taken("kind:", 5));
    }

    @Test
    void whateverIsSuggestedFindsAsManyAsItSays() {
        for (String typed : List.of("a", "t", "kind:", "is:", "date:", "person:", "place:", "keyword:", "folder:")) {
            for (Suggestion suggestion : suggestions.at(typed, typed.length())) {
                suggestion.offered().ifPresent(offered -> assertThat(found(suggestion.text()))
                        .as(suggestion.text())
                        .isEqualTo(offered.count()));
            }
        }
    }

    private long found(String text) {
        Query query = (Query) Query.parse(text);
        return all.stream().filter(query::matches).count();
    }
}
