package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "German, de",
        "deutsch, de",
        "Swedish, sv",
        "svenska, sv",
        " Arabic , ar",
        "de-AT, de-AT",
        "zh-hant, zh-Hant",
        "pt_BR, pt-BR",
        "yue, yue",
        "EN, en"
    })
    void aLanguageIsReadByItsNameOrItsTag(String typed, String tag) {
        assertThat(Languages.read(typed, Locale.ENGLISH)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Klingonisch", "the old one", "d", "12", "-", "und"})
    void whatIsNoLanguageIsNotTakenForOne(String typed) {
        assertThat(Languages.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void arabicAndHebrewAreWrittenFromTheRight() {
        assertThat(Languages.isRightToLeft("ar-EG")).isTrue();
        assertThat(Languages.isRightToLeft("he")).isTrue();
        assertThat(Languages.isRightToLeft("de")).isFalse();
    }
}
