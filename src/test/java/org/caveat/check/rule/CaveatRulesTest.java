package org.caveat.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.check.Checked;
import org.caveat.check.Finding;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.junit.jupiter.api.Test;

class CaveatRulesTest {
    private static final Statement PLAIN = Given.caveat(1, Kind.AFTER, "It was flooded.");
    private static final Statement SOURCED = citing(PLAIN, Stance.ASSERTS);

    @Test
    void aCaveatThatRestsOnNothingIsAFinding() {
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", PLAIN)))
                .containsExactly(new Finding(
                        Severity.WARNING,
                        "unsourced-caveat",
                        "a.jpg",
                        Optional.of(PLAIN.id()),
                        "a.jpg: the caveat “After the instant” rests on no source.",
                        "Cite what it rests on, or where you looked."));
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", citing(PLAIN, Stance.DISPUTES))))
                .hasSize(1);
    }

    @Test
    void aNotKnownThatDoesNotSayWhereOneLookedIsAFinding() {
        Statement notKnown = PLAIN.with(StatementFields.CERTAINTY, Optional.of(Certainty.UNKNOWN));
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", notKnown)))
                .extracting(Finding::message)
                .containsExactly("a.jpg: the caveat “After the instant” says that the answer is not known,"
                        + " but not where anybody looked.");
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", citing(notKnown, Stance.QUALIFIES))))
                .isEmpty();
    }

    @Test
    void aSourcedOrAWithdrawnCaveatIsNone() {
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", SOURCED)))
                .isEmpty();
        assertThat(Checked.by("unsourced-caveat", Given.photograph("a.jpg", withdrawn(PLAIN))))
                .isEmpty();
    }

    @Test
    void aDisputeOfWhichOnlyOneSideIsCitedIsAFinding() {
        assertThat(Checked.by("disputed-one-sided", Given.photograph("a.jpg", citing(PLAIN, Stance.DISPUTES))))
                .extracting(Finding::severity, Finding::caveat)
                .containsExactly(tuple(Severity.WARNING, Optional.of(PLAIN.id())));
        assertThat(Checked.by("disputed-one-sided", Given.photograph("a.jpg", citing(SOURCED, Stance.DISPUTES))))
                .isEmpty();
        assertThat(Checked.by("disputed-one-sided", Given.photograph("a.jpg", PLAIN)))
                .isEmpty();
    }

    @Test
    void aSecondLeadIsAFinding() {
        Statement lead = SOURCED.with(StatementFields.LEAD, true);
        Statement second = Given.caveat(2, Kind.CARE, "Names.", said -> said.with(StatementFields.LEAD, true));
        assertThat(Checked.by("lead-twice", Given.photograph("a.jpg", second, lead)))
                .extracting(Finding::caveat)
                .containsExactly(Optional.of(second.id()));
        assertThat(Checked.by("lead-twice", Given.photograph("a.jpg", lead))).isEmpty();
        assertThat(Checked.by("lead-twice", Given.photograph("a.jpg", lead, withdrawn(second))))
                .isEmpty();
    }

    @Test
    void aRegionThatReachesOutOfThePictureIsAFinding() {
        assertThat(Checked.by("region-outside-picture", marked(new Region.Rectangle(990, 10, 11, 5))))
                .extracting(Finding::message)
                .containsExactly(
                        "a.jpg: the mark of the caveat “After the instant” lies outside the picture of 1,000 × 800 pixels.");
        assertThat(Checked.by("region-outside-picture", marked(new Region.Rectangle(990, 10, 10, 5))))
                .isEmpty();
        assertThat(Checked.by("region-outside-picture", marked(polygon(801)))).hasSize(1);
        assertThat(Checked.by("region-outside-picture", marked(polygon(800)))).isEmpty();
        assertThat(Checked.by("region-outside-picture", marked(new Region.Unread("{}"))))
                .isEmpty();
    }

    @Test
    void onALaterPageTheSizeIsNotKnown() {
        Statement onPageTwo = SOURCED.with(
                StatementFields.TARGET,
                Optional.of(Target.whole("a.tif")
                        .at(Optional.of(new Region.Rectangle(2000, 0, 5, 5)))
                        .on(Optional.of(2))));
        assertThat(Checked.by("region-outside-picture", Given.photograph("a.tif", onPageTwo)))
                .isEmpty();
    }

    @Test
    void aMarkPastTheEndOfItsEdgeIsAFinding() {
        assertThat(Checked.by("region-outside-picture", beyond("left", 801))).hasSize(1);
        assertThat(Checked.by("region-outside-picture", beyond("left", 800))).isEmpty();
        assertThat(Checked.by("region-outside-picture", beyond("top", 1_000))).isEmpty();
        assertThat(Checked.by("region-outside-picture", beyond("beneath", 9_999)))
                .isEmpty();
    }

    @Test
    void aPersonOutsideThePictureIsAFinding() {
        assertThat(Checked.by("region-outside-picture", withPerson(new Region.Rectangle(-1, 0, 5, 5), SOURCED)))
                .extracting(Finding::message)
                .containsExactly("a.jpg: the region of Anna lies outside the picture of 1,000 × 800 pixels.");
        assertThat(Checked.by("region-outside-picture", withPerson(new Region.Rectangle(0, 0, 5, 5), SOURCED)))
                .isEmpty();
    }

    @Test
    void aCaveatAboutNobodyShownIsAFinding() {
        Statement aboutAnna = SOURCED.with(StatementFields.ABOUT, List.of(Given.id(9)));
        assertThat(Checked.by("about-nobody", Given.photograph("a.jpg", aboutAnna)))
                .extracting(Finding::caveat)
                .containsExactly(Optional.of(aboutAnna.id()));
        assertThat(Checked.by("about-nobody", withPerson(new Region.Rectangle(0, 0, 5, 5), aboutAnna)))
                .isEmpty();
    }

    @Test
    void aReplacementThatIsNotThereIsAFinding() {
        Statement replaced = withdrawn(PLAIN).with(StatementFields.REPLACED_BY, Optional.of(Given.id(2)));
        assertThat(Checked.by("replaced-by-nothing", Given.photograph("a.jpg", replaced)))
                .hasSize(1);
        assertThat(Checked.by(
                        "replaced-by-nothing",
                        Given.photograph("a.jpg", replaced, Given.caveat(2, Kind.AFTER, "It was drained."))))
                .isEmpty();
    }

    private static Statement citing(Statement statement, Stance stance) {
        List<Evidence> evidence = new ArrayList<>(statement.get(StatementFields.EVIDENCE));
        evidence.add(Evidence.of(stance, Source.of("Example Archive, folder 3.")));
        return statement.with(StatementFields.EVIDENCE, List.copyOf(evidence));
    }

    private static Statement withdrawn(Statement statement) {
        return statement.with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
    }

    private static Holding marked(Region region) {
        return Given.photograph(
                "a.jpg",
                SOURCED.with(
                        StatementFields.TARGET,
                        Optional.of(Target.whole("a.jpg").at(Optional.of(region)))));
    }

    private static Region polygon(int lowest) {
        List<Region.Point> corners =
                List.of(new Region.Point(0, 0), new Region.Point(1_000, 0), new Region.Point(5, lowest));
        return new Region.Polygon("M0,0 L1000,0 L5," + lowest + "Z", corners);
    }

    private static Holding beyond(String edge, int at) {
        Beyond mark = new Beyond(edge, Optional.of(at), Foreign.NONE);
        return Given.photograph("a.jpg", SOURCED.with(StatementFields.BEYOND, Optional.of(mark)));
    }

    private static Holding withPerson(Region region, Statement statement) {
        Person anna = new Person(Given.id(9), Name.of("Anna"), Optional.of(region));
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return Given.holding(
                "a.jpg",
                bare.with(bare.photograph().with(PhotographFields.PERSON, List.of(anna)))
                        .withItems(List.of(statement)));
    }
}
