package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.time.Edtf;
import org.caveat.time.Fault;
import org.caveat.time.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words ENGLISH = new Words(Messages.english());
    private static final Words GERMAN = new Words(new Messages(Locale.GERMAN));

    @Test
    void theNineKindsAreCalledAsTheyAreOnScreen() {
        assertThat(Kind.KNOWN.stream().map(ENGLISH::kind))
                .containsExactly(
                        "Before the instant",
                        "Outside the frame",
                        "After the instant",
                        "How it was made",
                        "What was altered",
                        "How it was used",
                        "Who, where, when",
                        "The words with it",
                        "With care");
        assertThat(GERMAN.kind(Kind.BEFORE)).isEqualTo("Vor dem Augenblick");
    }

    @Test
    void theNineQuestionsAreAskedInBothLanguages() {
        assertThat(ENGLISH.question(Kind.AFTER)).isEqualTo("What became of the people and the place?");
        assertThat(GERMAN.question(Kind.AFTER)).isEqualTo("Was wurde aus den Menschen und dem Ort?");
        assertThat(Kind.KNOWN).allSatisfy(kind -> {
            assertThat(ENGLISH.question(kind)).endsWith("?");
            assertThat(GERMAN.question(kind)).endsWith("?").isNotEqualTo(ENGLISH.question(kind));
        });
    }

    @Test
    void whatAFileWasMadeFromIsSaidInTheLanguageOfWhoReads() {
        String terms = "http://cv.iptc.org/newscodes/digitalsourcetype/";
        assertThat(ENGLISH.sourceType(terms + "digitalCapture")).isEqualTo("a digital camera");
        assertThat(GERMAN.sourceType(terms + "negativeFilm/")).isEqualTo("ein Negativ");
        assertThat(ENGLISH.sourceType(terms + "softwareImage")).isEqualTo("softwareImage");
    }

    @Test
    void aKindOfSourceOfAnotherVocabularyIsCalledByTheLastPartOfItsAddress() {
        assertThat(ENGLISH.sourceType("https://example.org/kinds/print")).isEqualTo("print");
        assertThat(ENGLISH.sourceType("https://example.org/kinds/")).isEqualTo("https://example.org/kinds/");
        assertThat(ENGLISH.sourceType("a glass plate")).isEqualTo("a glass plate");
    }

    @Test
    void certaintiesStancesAndStandingHaveWords() {
        assertThat(Certainty.KNOWN.stream().map(ENGLISH::certainty))
                .containsExactly("certain", "probable", "possible", "doubtful", "not known");
        assertThat(Certainty.KNOWN.stream().map(GERMAN::certainty))
                .containsExactly("sicher", "wahrscheinlich", "möglich", "zweifelhaft", "nicht bekannt");
        assertThat(Stance.KNOWN.stream().map(ENGLISH::stance))
                .containsExactly("asserts", "corroborates", "qualifies", "disputes");
        assertThat(Status.KNOWN.stream().map(GERMAN::status)).containsExactly("Entwurf", "geprüft", "zurückgezogen");
    }

    @Test
    void whatIsNotKnownIsCalledByItsOwnName() {
        assertThat(ENGLISH.kind(new Kind("provenance"))).isEqualTo("provenance");
        assertThat(ENGLISH.question(new Kind("provenance"))).isEmpty();
        assertThat(ENGLISH.certainty(new Certainty("rumoured"))).isEqualTo("rumoured");
        assertThat(ENGLISH.stance(new Stance("mentions"))).isEqualTo("mentions");
        assertThat(ENGLISH.status(new Status("embargoed"))).isEqualTo("embargoed");
    }

    @Test
    void aCollectionHasWordsForItsOwnKinds() {
        OwnKind own = new OwnKind(
                "provenance",
                List.of(Text.of("en", "Provenance"), Text.of("de", "Herkunft")),
                List.of(Text.of("de", "Woher kommt der Abzug?")),
                Optional.empty(),
                Foreign.NONE);
        assertThat(ENGLISH.kind(new Kind("provenance"), List.of(own))).isEqualTo("Provenance");
        assertThat(GERMAN.kind(new Kind("provenance"), List.of(own))).isEqualTo("Herkunft");
        assertThat(GERMAN.question(new Kind("provenance"), List.of(own))).isEqualTo("Woher kommt der Abzug?");
        assertThat(GERMAN.kind(Kind.CARE, List.of(own))).isEqualTo("Mit Bedacht");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultOfADateHasASentenceInBothLanguages(Fault fault) {
        assertThat(ENGLISH.fault(fault)).endsWith(".");
        assertThat(GERMAN.fault(fault)).endsWith(".").isNotEqualTo(ENGLISH.fault(fault));
    }

    @Test
    void aRefusalSaysWhatMayBeMeant() {
        assertThat(ENGLISH.refusal((Reading.Refused) Edtf.read("ca. 1945")))
                .isEqualTo("This is a date in words. Perhaps 1945~?");
        assertThat(ENGLISH.refusal((Reading.Refused) Edtf.read(""))).isEqualTo("No date is given.");
    }
}
