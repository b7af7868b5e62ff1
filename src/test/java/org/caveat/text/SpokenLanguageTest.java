package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of its languages the program speaks. */
class SpokenLanguageTest {

    @ParameterizedTest
    @CsvSource({"en, en", "de, de", "de-AT, de", "de_CH.UTF-8, de", "ru_RU@cyrillic, ru", "FR, fr"})
    void aCodeStandsForItsLanguageWhateverTheRegion(String code, String language) {
        assertThat(SpokenLanguage.of(code)).contains(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource({"it", "den", "''", "C", "system"})
    void aLanguageThatIsNotSpokenIsNone(String code) {
        assertThat(SpokenLanguage.of(code)).isEmpty();
    }

    @Test
    void whatIsChosenGoesBeforeWhatTheSystemHas() {
        assertThat(SpokenLanguage.of(Optional.of("fr"), Map.of("LC_ALL", "de_DE.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void aChoiceThatThisVersionDoesNotKnowLeavesItToTheSystem() {
        assertThat(SpokenLanguage.of(Optional.of("tlh"), Map.of("LANG", "de_DE"), Locale.ENGLISH))
                .isEqualTo(Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE.UTF-8, fr_FR, ru_RU, de",
        "'', fr_FR, ru_RU, fr",
        "'', '', ru_RU, ru",
        "C, fr_FR, ru_RU, en",
        "'', POSIX, ru_RU, en",
        "'', '', C.UTF-8, en",
        "it_IT, fr_FR, ru_RU, en",
    })
    void theVariablesAreAskedInTheOrderOfPosix(String all, String messages, String lang, String spoken) {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

        assertThat(SpokenLanguage.of(Optional.empty(), environment, Locale.GERMAN))
                .isEqualTo(Locale.forLanguageTag(spoken));
    }

    @Test
    void ofTheFurtherLanguagesTheFirstThatIsSpokenIsTaken() {
        Map<String, String> environment = Map.of("LANG", "it_IT.UTF-8", "LANGUAGE", "it:sv:fr:de");

        assertThat(SpokenLanguage.of(Optional.empty(), environment, Locale.ENGLISH))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void withoutVariablesTheSystemIsAsked() {
        assertThat(SpokenLanguage.of(Optional.empty(), Map.of(), Locale.GERMANY))
                .isEqualTo(Locale.GERMAN);
        assertThat(SpokenLanguage.of(Optional.empty(), Map.of(), Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
    }
}
