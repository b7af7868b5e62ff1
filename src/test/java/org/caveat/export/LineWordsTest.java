package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

class LineWordsTest {
    private final LineWords words = new LineWords(new Words(Messages.english()), Locale.ENGLISH);

    @Test
    void aShortFormStandsBeforeTheDateWithoutItsFullStop() {
        assertThat(label("The war ends in Europe.", "1945-05-08")).isEqualTo("The war ends in Europe, 8 May 1945");
    }

    @Test
    void aShortFormThatIsNotShortGivesWayToTheDate() {
        assertThat(label("What became of them is told in the files of the court", "1946"))
                .isEqualTo("1946");
        assertThat(words.label(Optional.empty(), Edtf.of("1914/1929").orElseThrow()))
                .isEqualTo("1914 to 1929");
    }

    @Test
    void aDateAfterArabicIsReadAsOneDate() {
        assertThat(label("مقابلة الجنود", "1945-04-30")).isEqualTo("\u200Eمقابلة الجنود\u200E, 30 April 1945");
    }

    @Test
    void theAxisIsToldByYearsMonthsOrDays() {
        assertThat(words.tick(new LineTick(0, LocalDate.of(1914, 1, 1), ChronoUnit.YEARS)))
                .isEqualTo("1914");
        assertThat(words.tick(new LineTick(0, LocalDate.of(-43, 1, 1), ChronoUnit.YEARS)))
                .isEqualTo("44 BC");
        assertThat(words.tick(new LineTick(0, LocalDate.of(1914, 7, 1), ChronoUnit.MONTHS)))
                .isEqualTo("Jul 1914");
        assertThat(words.tick(new LineTick(0, LocalDate.of(1914, 7, 28), ChronoUnit.DAYS)))
                .isEqualTo("28 Jul");
    }

    private String label(String brief, String date) {
        return words.label(Optional.of(brief), Edtf.of(date).orElseThrow());
    }
}
