package org.caveat.collection.batch.replace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.collection.Holding;
import org.caveat.collection.batch.Proposal;
import org.caveat.collection.batch.Refused;
import org.caveat.collection.batch.replace.Sought.How;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Several;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.edit.wording.Part;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.caveat.work.Deadline;
import org.junit.jupiter.api.Test;

/** Finding words and putting others in their place. All that is said of the photograph here is invented. */
class ReplacementTest {
    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));
    private static final Set<Part> EVERYTHING = EnumSet.allOf(Part.class);
    private static final Holding PHOTOGRAPH = photograph();

    @Test
    void wordsAreFoundWhateverTheirCase() throws Exception {
        assertThat(after("boat", "ship", Set.of())).contains("ships on a river, a shiphouse");
    }

    @Test
    void capitalLettersCanBeOtherLetters() throws Exception {
        assertThat(after("boat", "ship", Set.of(How.CASE))).contains("Boats on a river, a shiphouse");
    }

    @Test
    void partsOfWordsCanBeLeftAlone() throws Exception {
        assertThat(after("boats", "Ships", Set.of(How.WHOLE_WORDS))).contains("Ships on a river, a boathouse");
        assertThat(after("boat", "ship", Set.of(How.WHOLE_WORDS))).isEmpty();
    }

    @Test
    void whatIsTypedIsNoPattern() throws Exception {
        assertThat(after(".", "!", Set.of())).noneMatch(words -> words.startsWith("!!"));
        assertThat(after("river", "$1\\", Set.of())).contains("Boats on a $1\\, a boathouse");
    }

    @Test
    void aRegularExpressionPutsItsGroupsBack() throws Exception {
        assertThat(after("(\\w+) on a (\\w+)", "$2 of $1", Set.of(How.EXPRESSION)))
                .contains("river of Boats, a boathouse");
    }

    @Test
    void whatMatchesNothingAtAllFindsNothing() throws Exception {
        assertThat(after("z*", "!", Set.of(How.EXPRESSION))).isEmpty();
    }

    @Test
    void aPatternThatIsNoneIsRefusedInWords() {
        assertThatThrownBy(() -> after("(boat", "", Set.of(How.EXPRESSION)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a regular expression")
                .hasMessageContaining("Unclosed group");
    }

    @Test
    void aGroupThatIsNotThereIsRefusedBeforeAnythingIsFound() {
        assertThatThrownBy(() -> after("nowhere", "$1", Set.of(How.EXPRESSION)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("names a group");
        assertThatThrownBy(() -> after("nowhere", "\\", Set.of(How.EXPRESSION))).isInstanceOf(Refused.class);
    }

    @Test
    void aPatternThatWouldTakeForEverIsRefused() throws Exception {
        Deadline impatient = new Deadline("test", Duration.ofMillis(50), 1);
        Replacement endless = new Replacement(
                new Sought("(.*,?)*(.*,?)*(.*,?)*(.*,?)*(.*,?)*(.*,?)*;", "", Set.of(How.EXPRESSION)),
                new Replacement.Where(EVERYTHING, Optional.empty()),
                HAND,
                Messages.english(),
                impatient);
        assertThatThrownBy(() -> endless.of(PHOTOGRAPH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("takes too long on a.jpg");
    }

    @Test
    void whatIsVerbatimIsLeftAloneUnlessItIsAskedFor() throws Exception {
        Set<Part> ours = EnumSet.complementOf(EnumSet.of(Part.ORIGINAL_CAPTION, Part.QUOTE));
        assertThat(found("quay", ours, Optional.empty())).isEmpty();
        assertThat(found("quay", EVERYTHING, Optional.empty()))
                .extracting(Proposal::where)
                .containsExactlyInAnyOrder("batch.part-original-caption", "batch.part-quote");
    }

    @Test
    void eachPlaceIsFoundForItself() throws Exception {
        assertThat(found("sailor", EVERYTHING, Optional.empty()))
                .extracting(Proposal::where)
                .containsExactly("batch.part-caveat", "batch.part-citation", "batch.part-note");
    }

    @Test
    void oneLanguageCanBeMeant() throws Exception {
        assertThat(found("e", EnumSet.of(Part.HEADLINE), Optional.of("de")))
                .extracting(Proposal::before)
                .containsExactly("Boote");
    }

    @Test
    void whatWasWithdrawnIsKeptAsItWas() throws Exception {
        Holding withdrawn = Invented.saying(
                "a.jpg",
                40,
                30,
                new WithdrawCaveat("urn:uuid:1", "wrong", Optional.empty(), HAND)
                        .applyTo(PHOTOGRAPH.state())
                        .state());
        Replacement replacement = replacement(new Sought("sailor", "", Set.of()), EVERYTHING, Optional.empty());
        assertThat(replacement.of(withdrawn)).isEmpty();
    }

    @Test
    void whatIsReplacedIsUndoneToTheLetter() throws Exception {
        AnnotatedPhotograph before = PHOTOGRAPH.state();
        for (Proposal proposal : found("o", EVERYTHING, Optional.empty())) {
            var done = proposal.edit().applyTo(before);
            assertThat(done.state()).isNotEqualTo(before);
            assertThat(done.inverse().applyTo(done.state()).state()).isEqualTo(before);
        }
    }

    private static List<String> after(String find, String with, Set<How> how) throws Refused {
        return replacement(new Sought(find, with, how), EVERYTHING, Optional.empty()).of(PHOTOGRAPH).stream()
                .map(Proposal::after)
                .toList();
    }

    private static List<Proposal> found(String find, Set<Part> parts, Optional<String> language) throws Refused {
        return replacement(new Sought(find, "", Set.of()), parts, language).of(PHOTOGRAPH);
    }

    private static Replacement replacement(Sought sought, Set<Part> parts, Optional<String> language) throws Refused {
        return new Replacement(sought, new Replacement.Where(parts, language), HAND, Messages.english());
    }

    private static Holding photograph() {
        Evidence evidence = new Evidence(
                Stance.ASSERTS,
                Source.of("A sailor’s diary"),
                Optional.of("at the quay"),
                List.of(Text.of("en", "a sailor says so")),
                Optional.empty(),
                Foreign.NONE);
        Said said = Said.NOTHING
                .with(StatementFields.BODY, List.of(Body.of("en", "The sailor is not named.")))
                .with(StatementFields.EVIDENCE, List.of(evidence));
        AnnotatedPhotograph state = Several.of(
                        new SetHeadline("en", "Boats on a river, a boathouse"),
                        new SetHeadline("de", "Boote"),
                        new DescribeIn(
                                Statement.ORIGINAL_CAPTION, "en", "the old quay,,,,,,,,,,,,,,,,,,,,,,,,,,", HAND),
                        new AddCaveat("urn:uuid:1", Kind.IDENTITY, said, HAND))
                .applyTo(AnnotatedPhotograph.bare("a.jpg"))
                .state();
        return Invented.saying("a.jpg", 40, 30, state);
    }
}
