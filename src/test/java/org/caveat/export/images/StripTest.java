package org.caveat.export.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.export.Glyphs;
import org.caveat.export.HostileCollection;
import org.caveat.export.NastyCollections;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.sidecar.Loaded;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.junit.jupiter.api.Test;

/** A strip is read by what its layout was asked to draw. */
class StripTest {
    private static final Fonts FONTS = new Fonts(List::of);
    private static final Glyphs GLYPHS = new Glyphs();
    private static final Words WORDS = new Words(ImagesGiven.MESSAGES);

    private static Strip strip(Holding photograph, int width) {
        return Strip.below(width, ImagesGiven.strip(photograph), FONTS, GLYPHS);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void everyCaveatIsOnItWhateverItSays(@ForAll("nastyCollections") CollectionOnDisk nasty) {
        nasty.holdings().forEach(StripTest::isRead);
    }

    @Test
    void everyCaveatIsOnItWhereEverythingSaidIsHostile() {
        HostileCollection.make().holdings().stream()
                .filter(photograph -> photograph.sidecar() instanceof Loaded.Present)
                .forEach(StripTest::isRead);
    }

    /** Each with its kind, its text or its short form, and how sure it is; and how many there are. */
    private static void isRead(Holding photograph) {
        Strip strip = strip(photograph, 900);
        String all = String.join("\n", strip.read());
        List<Caveat> told = photograph.state().caveats().stream()
                .filter(caveat -> caveat.stands() && !caveat.isPrivate())
                .toList();
        for (Caveat caveat : told) {
            String text = Text.best(caveat.shortTexts(), "en")
                    .map(Text::value)
                    .filter(shorter -> !shorter.isBlank())
                    .orElseGet(() -> ImagesGiven.texts(caveat));
            assertThat(all).contains(WORDS.kind(caveat.kind()), text);
            caveat.certainty().ifPresent(certainty -> assertThat(all).contains(WORDS.certainty(certainty)));
        }
        assertThat(strip.read().contains(" Disputed")).isEqualTo(told.stream().anyMatch(Caveat::isDisputed));
        if (told.size() > 1) {
            assertThat(strip.read().get(strip.read().size() - 1)).contains("All " + told.size() + " caveats");
        }
        assertThat(strip.height()).isLessThan(65_000);
    }

    @Provide
    Arbitrary<CollectionOnDisk> nastyCollections() {
        return NastyCollections.collections();
    }

    /** A picture on the clipboard has no file, in which the long form would stand. */
    @Test
    void whereThereIsNoFileBesideAllIsSaidInFull() {
        Holding photograph = Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "It burned in an invented fire.")
                        .with(StatementFields.SHORT, List.of(Text.of("en", "It burned."))));

        List<String> read = Strip.below(900, ImagesGiven.stripAlone(photograph), FONTS, GLYPHS)
                .read();

        assertThat(read).contains("After the instant. It burned in an invented fire.");
        assertThat(read.get(read.size() - 1))
                .isEqualTo("The one caveat of this photograph, in full, with its certainty and sources.");
    }

    @Test
    void whatMustBeReadFirstStandsFirstAndShortFormsAreNamedAsSuch() {
        Holding photograph = Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "It burned in the night of the third.")
                        .with(StatementFields.SHORT, List.of(Text.of("en", "It burned."))),
                Given.caveat(2, Kind.WORDING, "The word is old.").with(StatementFields.LEAD, true));

        List<String> read = strip(photograph, 900).read();

        assertThat(read.get(1)).isEqualTo("The words with it. The word is old.");
        assertThat(read).contains("After the instant. It burned. (short form)");
        assertThat(read.get(read.size() - 1))
                .isEqualTo("All 2 caveats of this photograph, with their certainty, 1 of them in its short form. "
                        + "In full, with every source: in this file itself (XMP).");
    }

    @Test
    void aDisputeTellsWhoSaysWhatAndWhatNobodyIsCitedForLooksIt() {
        Holding photograph = Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "Many were kept.")
                        .with(
                                StatementFields.EVIDENCE,
                                List.of(source(Stance.ASSERTS, "A report."), source(Stance.DISPUTES, "A book."))),
                Given.caveat(2, Kind.BEFORE, "Nobody says.").with(StatementFields.STATUS, Optional.of(Status.DRAFT)));

        assertThat(strip(photograph, 900).read())
                .contains(" Disputed", "Asserts: A report.", "Disputes: A book.", " no source")
                .anyMatch(line -> line.contains("draft"));
    }

    @Test
    void aStripInFrenchHasTheSpaceBeforeTheColonAndTheSemicolon() {
        Holding photograph = Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "On en a gardé.")
                        .with(
                                StatementFields.EVIDENCE,
                                List.of(source(Stance.DISPUTES, "Un livre"), source(Stance.DISPUTES, "Un autre"))));

        assertThat(Strip.below(900, ImagesGiven.strip(photograph, new Messages(Locale.FRENCH)), FONTS, GLYPHS)
                        .read())
                .contains("Affirme\u00A0: personne n’est cité", "Conteste\u00A0: Un livre\u202F; Un autre");
    }

    private static Evidence source(Stance stance, String citation) {
        return new Evidence(
                stance,
                new Source(citation, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Foreign.NONE);
    }

    @Test
    void textThatIsReadFromTheRightEndsAtTheRight() {
        String hebrew = "תצלום של נמל בעיר, 1945.";
        Holding photograph = Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, hebrew).with(StatementFields.BODY, List.of(Body.of("he", hebrew))));

        Strip strip = strip(photograph, 880);

        StripLayout.Line line = strip.layout().lines().stream()
                .filter(one -> !one.words().isLeftToRight())
                .findFirst()
                .orElseThrow();
        assertThat(line.x() + line.words().getAdvance()).isCloseTo(880 - 24, org.assertj.core.data.Offset.offset(1.0));
        assertThat(strip.lacking()).isEmpty();
    }

    @Test
    void lettersThatNoFontHasAreNamed() {
        Holding photograph = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "写真 before"));

        assertThat(strip(photograph, 880).lacking()).containsExactlyInAnyOrder((int) '写', (int) '真');
    }

    @Test
    void aStripOfManyWordsGrowsAndNeverPastWhatAFileCanBe() {
        Holding photograph = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "x".repeat(60_000)));

        Strip strip = strip(photograph, 40);

        assertThat(strip.width()).isGreaterThan(320);
        assertThat(strip.height()).isLessThan(65_000);
    }
}
