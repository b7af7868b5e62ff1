package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.caveat.model.Timestamp;
import org.junit.jupiter.api.Test;

class MomentWordsTest {
    private static final Timestamp STAMP = Timestamp.of(Instant.parse("2026-11-24T15:02:00Z"));

    private static String in(Locale locale) {
        return new MomentWords(locale, ZoneOffset.UTC).of(STAMP);
    }

    @Test
    void englishOfNoCountryTellsDaysAndHoursAsItSpells() {
        assertThat(in(Locale.ENGLISH)).isEqualTo("24 Nov 2026, 15:02");
    }

    @Test
    void whoeverChoseACountryHasItsWay() {
        assertThat(in(Locale.US)).startsWith("Nov 24, 2026, 3:02");
        assertThat(in(Locale.GERMAN)).isEqualTo("24.11.2026, 15:02");
    }
}
