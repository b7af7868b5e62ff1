package org.caveat.edit.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.caveat.edit.Applied;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.Hand;
import org.caveat.edit.SomeEdits;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;

/** What is invented here says so in its words. */
class SayAsWellTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Evidence SLIP = Evidence.of(Stance.DISPUTES, Source.of("Invented slip"));

    @Test
    void whatIsFilledStaysUnlessItIsToBeReplaced() {
        AnnotatedPhotograph to =
                saying(AnnotatedPhotograph.bare("b.jpg"), PhotographFields.TITLE, List.of(Title.of("en", "Mine")));
        ToSay what = ToSay.of(from());
        assertThat(titles(said(to, what, false))).containsExactly("Mine", "Ihres");
        assertThat(titles(said(to, what, true))).containsExactly("Theirs", "Ihres");
        assertThat(said(to, what, false).photograph().taken()).contains(Taken.on("1945"));
    }

    @Test
    void listsAreAddedTo() {
        AnnotatedPhotograph to =
                saying(AnnotatedPhotograph.bare("b.jpg"), PhotographFields.PLACE, List.of(Name.of("Riesa")));
        for (boolean replaces : new boolean[] {false, true}) {
            assertThat(said(to, ToSay.of(from()), replaces).photograph().get(PhotographFields.PLACE))
                    .extracting(Name::value)
                    .containsExactly("Riesa", "Torgau");
        }
    }

    @Test
    void aCaveatIsANewOneADraftOfWhoeverSaysItNowWithItsEvidence() {
        Caveat caveat = said(AnnotatedPhotograph.bare("b.jpg"), ToSay.of(from()), false)
                .caveats()
                .get(0);
        assertThat(caveat.id()).isNotEqualTo("urn:uuid:c1");
        assertThat(caveat.status()).isEqualTo(Status.DRAFT);
        assertThat(caveat.statement().get(StatementFields.CREATOR)).contains(MARIN.author());
        assertThat(caveat.statement().get(StatementFields.CREATED)).contains(MARIN.stamp());
        assertThat(caveat.evidence()).containsExactly(SLIP);
        assertThat(caveat.isPrivate()).isTrue();
        assertThat(caveat.statement().get(StatementFields.TARGET).orElseThrow().source())
                .isEqualTo("b.jpg");
    }

    @Test
    void whatIsWithdrawnTheDiscussionAndTheLabelsOfCommunitiesNeverComeAlong() {
        ToSay what = ToSay.of(from());
        assertThat(what.statements()).extracting(Statement::id).containsExactly("urn:uuid:d1", "urn:uuid:c1");
        assertThat(what.photograph().has(PhotographFields.LABEL)).isFalse();
        assertThat(what.photograph().has(PhotographFields.FILE_NAME)).isFalse();
    }

    @Test
    void aPersonOfANameThatIsShownIsThatPersonAndCaveatsFollow() {
        AnnotatedPhotograph to = saying(
                AnnotatedPhotograph.bare("b.jpg"),
                PhotographFields.PERSON,
                List.of(Person.named("urn:uuid:here", "N. N.")));
        AnnotatedPhotograph said = said(to, ToSay.of(from()), false);
        assertThat(said.photograph().persons()).hasSize(1);
        assertThat(said.caveats().get(0).about()).containsExactly("urn:uuid:here");
        AnnotatedPhotograph bare = said(AnnotatedPhotograph.bare("c.jpg"), ToSay.of(from()), false);
        String id = bare.photograph().persons().get(0).id();
        assertThat(id).isNotEqualTo("urn:uuid:p1");
        assertThat(bare.caveats().get(0).about()).containsExactly(id);
    }

    @Test
    void aCaveatThatIsChosenBringsThePersonsItIsAbout() {
        ToSay part = ToSay.of(from()).only(Set.of(), Set.of("urn:uuid:c1"));
        assertThat(part.persons()).extracting(Person::id).containsExactly("urn:uuid:p1");
        assertThat(ToSay.of(from()).only(Set.of(), Set.of("urn:uuid:d1")).persons())
                .isEmpty();
    }

    @Test
    void aPlaceOnOnePictureIsNoneOnAPictureOfAnotherSize() {
        ToSay what = ToSay.of(from());
        assertThat(what.hasRegions()).isTrue();
        assertThat(what.withoutRegions().hasRegions()).isFalse();
        AnnotatedPhotograph whole = said(AnnotatedPhotograph.bare("b.jpg"), what.withoutRegions(), false);
        assertThat(whole.caveats().get(0).region()).isEmpty();
        AnnotatedPhotograph placed = said(AnnotatedPhotograph.bare("b.jpg"), what, false);
        assertThat(placed.caveats().get(0).region()).contains(new Region.Rectangle(1, 2, 3, 4));
    }

    @Test
    void oneThatStandsAlreadyIsLeftOutAndNamedButOneThatIsWithdrawnIsSaidAnew() {
        ToSay what = ToSay.of(from());
        AnnotatedPhotograph once = said(AnnotatedPhotograph.bare("b.jpg"), what, false);
        assertThat(say(what, false).standAlready(once)).hasSize(1);
        AnnotatedPhotograph withdrawn = once.changing(
                once.caveats().get(0).id(),
                statement -> statement.with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN)));
        assertThat(say(what, false).standAlready(withdrawn)).isEmpty();
    }

    @Test
    void onlyOneLeads() {
        ToSay what = ToSay.of(from());
        AnnotatedPhotograph first = said(AnnotatedPhotograph.bare("b.jpg"), what, false);
        assertThat(first.leadCaveat()).isPresent();
        AnnotatedPhotograph other = first.changing(
                first.caveats().get(0).id(),
                statement -> statement.with(StatementFields.BODY, List.of(Body.of("en", "Another, invented"))));
        AnnotatedPhotograph both = said(other, what, false);
        assertThat(both.caveats()).hasSize(2);
        assertThat(both.caveats().stream().filter(Caveat::isLead)).hasSize(1);
    }

    @Property
    @Domain(SomeEdits.class)
    void doingItTwiceComesToTheSameAsDoingItOnce(
            @ForAll AnnotatedPhotograph from, @ForAll AnnotatedPhotograph to, @ForAll("flags") boolean replaces) {
        AnnotatedPhotograph once = said(to, ToSay.of(from), replaces);
        AnnotatedPhotograph twice = said(once, ToSay.of(from), replaces);
        assertThat(twice.withItems(twice.items())).isEqualTo(once);
    }

    @Property
    @Domain(SomeEdits.class)
    void itIsUndoneToTheLetterAndWhatStoodThereStandsThereStill(
            @ForAll AnnotatedPhotograph from, @ForAll AnnotatedPhotograph to) {
        Applied applied = say(ToSay.of(from), false).applyTo(to);
        assertThat(applied.inverse().applyTo(applied.state()).state()).isEqualTo(to);
        assertThat(applied.state().caveats()).containsAll(to.caveats());
        assertThat(applied.state().photograph().titles())
                .containsAll(to.photograph().titles().stream()
                        .filter(title -> !title.text().value().isBlank())
                        .toList());
        assertThat(applied.state().photograph().fileName())
                .isEqualTo(to.photograph().fileName());
    }

    @Test
    void aTemplateSaysNothingNewOfThePhotographItWasMadeOf() {
        Source source = new Source(
                "Invented, A. 1946.",
                Optional.of("https://example.org/1"),
                Optional.of("p. 7"),
                Optional.of("b.jpg"),
                Optional.of("invented1946"));
        AnnotatedPhotograph from = new CiteEvidence("urn:uuid:c1", Evidence.of(Stance.ASSERTS, source), MARIN)
                .applyTo(from())
                .state();
        ToSay template = ToSay.of(NewTemplate.of(ToSay.of(from), "urn:uuid:t", List.of()));
        ToSay filled = Filling.of(
                        template, new PlaceholderValues(from, java.time.LocalDate.EPOCH, 1, name -> Optional.empty()))
                .toSay();
        assertThat(said(from, filled, false).caveats()).isEqualTo(from.caveats());
    }

    @Property
    @Domain(SomeEdits.class)
    void aTemplateOfAPhotographSaysWhatThePhotographSays(@ForAll AnnotatedPhotograph from) {
        ToSay template = ToSay.of(NewTemplate.of(ToSay.of(from), "urn:uuid:t", List.of()));
        Filling filled = Filling.of(
                template, new PlaceholderValues(from, java.time.LocalDate.EPOCH, 1, name -> Optional.empty()));
        assertThat(filled.missing()).isEmpty();
        assertThat(said(from, filled.toSay(), true).photograph().titles())
                .isEqualTo(from.photograph().titles());
        assertThat(filled.toSay().statements().stream().map(Statement::texts))
                .isEqualTo(ToSay.of(from).statements().stream()
                        .map(Statement::texts)
                        .toList());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Boolean> flags() {
        return net.jqwik.api.Arbitraries.of(true, false);
    }

    private static SayAsWell say(ToSay what, boolean replaces) {
        return new SayAsWell(what.renewed(MARIN.newId()), replaces, MARIN);
    }

    private static AnnotatedPhotograph said(AnnotatedPhotograph to, ToSay what, boolean replaces) {
        return say(what, replaces).applyTo(to).state();
    }

    private static List<String> titles(AnnotatedPhotograph state) {
        return state.photograph().titles().stream()
                .map(title -> title.text().value())
                .toList();
    }

    private static <T> AnnotatedPhotograph saying(AnnotatedPhotograph state, Field<T> field, T value) {
        return state.with(state.photograph().with(field, value));
    }

    private static AnnotatedPhotograph from() {
        Photograph photograph = AnnotatedPhotograph.bare("a.jpg")
                .photograph()
                .with(PhotographFields.TITLE, List.of(Title.of("en", "Theirs"), Title.of("de", "Ihres")))
                .with(PhotographFields.DATE, Optional.of(Taken.on("1945")))
                .with(PhotographFields.PLACE, List.of(Name.of("Torgau")))
                .with(PhotographFields.PERSON, List.of(Person.named("urn:uuid:p1", "N. N.")))
                .with(
                        PhotographFields.LABEL,
                        List.of(new CommunityLabel("x", Optional.empty(), Optional.empty(), "label", Foreign.NONE)));
        return AnnotatedPhotograph.bare("a.jpg")
                .with(photograph)
                .withItems(List.of(caption(), caveat(), withdrawn(), reply()));
    }

    private static Statement caption() {
        return new Statement(
                "urn:uuid:d1",
                Said.NOTHING
                        .with(StatementFields.MOTIVATION, Statement.DESCRIBING)
                        .with(StatementFields.KIND, Statement.CAPTION)
                        .with(StatementFields.BODY, List.of(Body.of("en", "Two men, invented."))));
    }

    private static Statement caveat() {
        Target target = Target.whole("a.jpg").at(Optional.of(new Region.Rectangle(1, 2, 3, 4)));
        return new Statement(
                "urn:uuid:c1",
                Said.NOTHING
                        .with(StatementFields.MOTIVATION, Statement.COMMENTING)
                        .with(StatementFields.KIND, "after")
                        .with(StatementFields.BODY, List.of(Body.of("en", "Invented.")))
                        .with(StatementFields.TARGET, Optional.of(target))
                        .with(StatementFields.ABOUT, List.of("urn:uuid:p1"))
                        .with(StatementFields.EVIDENCE, List.of(SLIP))
                        .with(StatementFields.STATUS, Optional.of(Status.REVIEWED))
                        .with(StatementFields.LEAD, true)
                        .with(StatementFields.PRIVATE, true)
                        .with(
                                StatementFields.CREATOR,
                                Optional.of(Hand.of("Somebody", Instant.EPOCH).author())));
    }

    private static Statement withdrawn() {
        return new Statement(
                "urn:uuid:c2", caveat().said().with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN)));
    }

    private static Statement reply() {
        return new Statement("urn:uuid:r1", Said.NOTHING.with(StatementFields.MOTIVATION, Statement.REPLYING));
    }
}
