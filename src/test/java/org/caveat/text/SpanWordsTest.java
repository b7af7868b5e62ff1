package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.caveat.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanWordsTest {
    private static final Words ENGLISH = new Words(Messages.english());
    private static final Words GERMAN = new Words(new Messages(Locale.GERMAN));

    private static Optional<String> span(Words words, String edtf) {
        return words.span(Edtf.of(edtf).orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        194X        | 1940 – 1949                      | 1940 – 1949
        18XX~       | 1800 – 1899                      | 1800 – 1899
        1871-21     | March 1871 – May 1871            | März 1871 – Mai 1871
        1871-24     | December 1871 – February 1872    | Dezember 1871 – Februar 1872
        1945-XX-25  | 25 January 1945 – 25 December 1945 | 25. Januar 1945 – 25. Dezember 1945
        192X/193X   | 1920 – 1939                      | 1920 – 1939
        1871-21/..  | from March 1871                  | ab März 1871
        ../194X     | until 1949                       | bis 1949
        [193X,194X] | 1930 – 1949                      | 1930 – 1949
        """)
    void whatTheWordsDoNotTellIsToldByItsFirstAndLastDay(String edtf, String english, String german) {
        assertThat(span(ENGLISH, edtf)).contains(english);
        assertThat(span(GERMAN, edtf)).contains(german);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1945",
                "1945~",
                "1945-04",
                "1945-04-25~",
                "1945-04-XX",
                "1871/1873",
                "1945-04-25/1945-05-08",
                "190X",
                "1945/..",
                "[1871,1873]",
                "1945-04-25T10:30:00Z",
                "-194X",
                "Y170000002"
            })
    void whatIsAsExactAsItsWordsIsNotSaidTwice(String edtf) {
        assertThat(span(ENGLISH, edtf)).isEmpty();
    }
}
