package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageKeyTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "zh-Hant-TW, zh-Hant-TW",
        "x-klingon, x-klingon",
        "es-419, es",
        "de-1996, de",
        "sl-rozaj-1994, sl-rozaj",
        "en-a-1b, en",
        "419, none",
        "en_US, none",
        "not a tag, none",
        "'', none"
    })
    void aTagIsCutToWhatTheSchemaTakesOrIsNone(String tag, String key) {
        assertThat(LanguageKey.of(tag)).isEqualTo(key);
    }
}
