package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;

class CaptionEditsTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-20T09:15:00Z"));
    private static final AnnotatedPhotograph BARE = AnnotatedPhotograph.bare("box 1: a.jpg");

    @Test
    void aHeadlineTakesThePlaceOfTheOneInItsLanguageAndKeepsItsOrigin() {
        AnnotatedPhotograph before = after(
                after(after(BARE, new SetHeadline("en", "Boats")), new SetHeadline("de", "Boote")),
                new SetTitleOrigin(Optional.empty(), Optional.of("formal")));

        AnnotatedPhotograph after = after(before, new SetHeadline("EN", "Boats in River"));

        assertThat(after.photograph().titles())
                .containsExactly(
                        new Title(Text.of("en", "Boats in River"), Optional.of("formal")),
                        new Title(Text.of("de", "Boote"), Optional.of("formal")));
    }

    @Test
    void blankWordsTakeAwayTheTextOfTheirLanguageAlone() {
        AnnotatedPhotograph before =
                after(after(BARE, new SetAltText("en", "A river")), new SetAltText("de", "Ein Fluss"));

        assertThat(after(before, new SetAltText("en", "  ")).photograph().altTexts())
                .containsExactly(Text.of("de", "Ein Fluss"));
    }

    @Test
    void theOriginIsThatOfTheHeadlineInTheLanguageNamed() {
        AnnotatedPhotograph before = after(after(BARE, new SetHeadline("en", "Boats")), new SetHeadline("de", "Boote"));

        assertThat(after(before, new SetTitleOrigin(Optional.of("de"), Optional.of("devised")))
                        .photograph()
                        .titles())
                .extracting(Title::origin)
                .containsExactly(Optional.empty(), Optional.of("devised"));
    }

    @Test
    void whatIsSeenIsOneStatementHoweverManyLanguages() {
        AnnotatedPhotograph after = after(
                after(BARE, new DescribeIn(Statement.CAPTION, "en", "A river.", HAND)),
                new DescribeIn(Statement.CAPTION, "de", "Ein Fluss.", HAND));

        assertThat(after.statements()).hasSize(1);
        assertThat(after.description()).containsExactly(Text.of("en", "A river."), Text.of("de", "Ein Fluss."));
        assertThat(after.caption()
                        .orElseThrow()
                        .get(StatementFields.TARGET)
                        .orElseThrow()
                        .source())
                .isEqualTo("./box%201:%20a.jpg");
        assertThat(after.caption().orElseThrow().get(StatementFields.MODIFIED)).contains(HAND.stamp());
    }

    @Test
    void anOriginalCaptionIsVerbatim() {
        AnnotatedPhotograph after =
                after(BARE, new DescribeIn(Statement.ORIGINAL_CAPTION, "en", "JOYFUL MEETING.", HAND));

        assertThat(after.originalCaption().orElseThrow().get(StatementFields.BODY))
                .containsExactly(new Body(Text.of("en", "JOYFUL MEETING."), Optional.empty(), Optional.of("verbatim")));
        assertThat(after.caveats()).isEmpty();
    }

    @Test
    void anotherDateKeepsItsBasisAndLosesTheWordsForTheFormerOne() {
        Foreign theirs = Foreign.of(Map.of("x:calendar", "\"julian\""));
        Taken before = new Taken("1945~", Optional.of("about 1945"), Optional.of("Stamp on verso."), theirs);
        AnnotatedPhotograph dated =
                after(BARE, new Put<>(Place.PHOTOGRAPH, PhotographFields.DATE, Optional.of(before)));

        assertThat(after(dated, new SetInstant("1945-04")).photograph().taken())
                .contains(new Taken("1945-04", Optional.empty(), Optional.of("Stamp on verso."), theirs));
        assertThat(after(dated, new SetInstant("1945~"))).isEqualTo(dated);
        assertThat(after(dated, new SetInstant("")).photograph().taken()).isEmpty();
    }

    @Test
    void aBasisNeedsADate() {
        assertThat(after(BARE, new SetInstantBasis("Stamp on verso."))).isEqualTo(BARE);

        AnnotatedPhotograph dated = after(BARE, new SetInstant("1945~"));
        assertThat(after(dated, new SetInstantBasis("Stamp."))
                        .photograph()
                        .taken()
                        .orElseThrow()
                        .basis())
                .contains("Stamp.");
        assertThat(after(after(dated, new SetInstantBasis("Stamp.")), new SetInstantBasis(" "))
                        .photograph()
                        .taken()
                        .orElseThrow()
                        .basis())
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNamedAgainKeepsWhatIsKnownOfIt() {
        Name elbe = new Name(
                "Elbe",
                Optional.empty(),
                List.of("http://www.wikidata.org/entity/Q1644"),
                Optional.empty(),
                Optional.of("shown"),
                Foreign.NONE);
        AnnotatedPhotograph before =
                after(BARE, new Put<>(Place.PHOTOGRAPH, PhotographFields.PLACE, List.of(Name.of("Berlin"), elbe)));

        AnnotatedPhotograph replaced =
                after(before, new SetNames(PhotographFields.PLACE, List.of("Torgau", "Elbe"), Listing.REPLACES));
        assertThat(replaced.photograph().get(PhotographFields.PLACE)).containsExactly(Name.of("Torgau"), elbe);

        AnnotatedPhotograph added =
                after(before, new SetNames(PhotographFields.PLACE, List.of("Elbe", "Torgau", "Torgau"), Listing.ADDS));
        assertThat(added.photograph().get(PhotographFields.PLACE))
                .containsExactly(Name.of("Berlin"), elbe, Name.of("Torgau"));
    }

    @Test
    void aPersonWhoIsNamedAgainKeepsTheIdThatCaveatsKnow() {
        AnnotatedPhotograph before =
                after(BARE, persons(Listing.REPLACES, "urn:uuid:1", "Soldier", "urn:uuid:2", "Anna"));

        assertThat(after(before, persons(Listing.REPLACES, "urn:uuid:3", "Anna", "urn:uuid:4", "Soldier"))
                        .photograph()
                        .persons())
                .extracting(Person::id)
                .containsExactly("urn:uuid:2", "urn:uuid:1");
        assertThat(after(before, persons(Listing.ADDS, "urn:uuid:3", "Soldier", "urn:uuid:4", "Soldier"))
                        .photograph()
                        .persons())
                .extracting(Person::id)
                .containsExactly("urn:uuid:1", "urn:uuid:2", "urn:uuid:4");
    }

    @Test
    void aNumberThatIsThereIsNotAddedAgain() {
        Identifier theirs = new Identifier("accession", "EX 1", Foreign.of(Map.of("x:since", "1950")));
        AnnotatedPhotograph before =
                after(BARE, new Put<>(Place.PHOTOGRAPH, PhotographFields.IDENTIFIER, List.of(theirs)));
        Identifier negative = Identifier.of("negative", "7");

        assertThat(after(
                                before,
                                new SetIdentifiers(List.of(Identifier.of("accession", "EX 1"), negative), Listing.ADDS))
                        .photograph()
                        .get(PhotographFields.IDENTIFIER))
                .containsExactly(theirs, negative);
        assertThat(after(before, new SetIdentifiers(List.of(negative), Listing.REPLACES))
                        .photograph()
                        .get(PhotographFields.IDENTIFIER))
                .containsExactly(negative);
    }

    private static SetPersons persons(Listing how, String id, String name, String otherId, String otherName) {
        return new SetPersons(List.of(Person.named(id, name), Person.named(otherId, otherName)), how);
    }

    private static AnnotatedPhotograph after(AnnotatedPhotograph state, Edit edit) {
        return edit.applyTo(state).state();
    }
}
