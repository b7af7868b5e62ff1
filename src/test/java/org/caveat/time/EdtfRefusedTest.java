package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRefusedTest {

    /** What the sidecar's paper lists, and what else people, cameras and databases write. */
    @ParameterizedTest(name = "{0} is refused: {1}, hint {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            nullValues = "none",
            textBlock =
                    """
        1945-02-30           | NO_SUCH_DAY    | 1945-02
        1900-02-29           | NO_SUCH_DAY    | 1900-02
        1945-13              | NO_SUCH_MONTH  | 1945
        1945-4-25            | TOO_FEW_DIGITS | 1945-04-25
        19450425             | NO_HYPHENS     | 1945-04-25
        ca. 1945             | IN_WORDS       | 1945~
        04/25/1945           | OTHER_ORDER    | 1945-04-25
        1945/open            | OLD_SPELLING   | 1945/..
        194u                 | OLD_SPELLING   | 194X
        1946/1945            | BACKWARDS      | 1945/1946
        '1945 '              | SPACES         | 1945
        ' 1945-04-25'        | SPACES         | 1945-04-25
        '1945\u00A0'         | SPACES         | 1945
        [1667, 1668]         | SPACES         | [1667,1668]
        1945 / 1946          | SPACES         | 1945/1946
        1945-4               | TOO_FEW_DIGITS | 1945-04
        1945-4-25~           | TOO_FEW_DIGITS | 1945-04-25~
        945                  | TOO_FEW_DIGITS | none
        194504               | NO_HYPHENS     | 1945-04
        25041945             | NO_HYPHENS     | 1945-04-25
        25/04/1945           | OTHER_ORDER    | 1945-04-25
        04/05/1945           | OTHER_ORDER    | [1945-04-05,1945-05-04]
        25.4.1945            | OTHER_ORDER    | 1945-04-25
        05.04.1945           | OTHER_ORDER    | 1945-04-05
        04/1945              | OTHER_ORDER    | 1945-04
        1945/04/25           | OTHER_ORDER    | 1945-04-25
        1945/04              | OTHER_ORDER    | 1945-04
        1945:04:25           | OTHER_ORDER    | 1945-04-25
        1945:04:25 12:00:30  | OTHER_ORDER      | 1945-04-25T12:00:30
        1945-04-25T12:00     | NO_SUCH_TIME   | 1945-04-25T12:00:00
        1945-04-25T25:00:00  | NO_SUCH_TIME   | none
        1945-04~T12:00:00    | NO_SUCH_TIME   | none
        unknown/1945         | OLD_SPELLING   | /1945
        1945/unknown         | OLD_SPELLING   | 1945/
        1945/present         | IN_WORDS       | 1945/..
        19uu                 | OLD_SPELLING   | 19XX
        194x                 | OLD_SPELLING   | 194X
        1945-uu              | OLD_SPELLING   | 1945-XX
        1945?~               | OLD_SPELLING   | 1945%
        y170000002           | OLD_SPELLING   | Y170000002
        1945-04-(25)~        | OLD_SPELLING   | 1945-04-~25
        194?                 | TOO_FEW_DIGITS     | 194X
        1945-00              | NO_SUCH_MONTH  | 1945-XX
        1945-04-00           | NO_SUCH_DAY    | 1945-04-XX
        1945-25-04           | NOT_READ       | 1945-04-25
        1945-21-05           | NO_SUCH_DAY    | 1945-05-21
        1871-1873            | NO_SLASH       | 1871/1873
        1871–1873            | NO_SLASH       | 1871/1873
        1871..1873           | NO_SLASH       | 1871/1873
        1871-73              | NO_SUCH_MONTH  | 1871/1873
        1944/45              | OTHER_ORDER    | 1944/1945
        1945-04-25/1945-4-27 | TOO_FEW_DIGITS | 1945-04-25/1945-04-27
        ca. 1944/ca. 1946    | IN_WORDS       | 1944~/1946~
        [1946..1945]         | BACKWARDS      | [1945..1946]
        [1945-4-25,1946]     | TOO_FEW_DIGITS | [1945-04-25,1946]
        [1945,..1946]        | OPEN_INSIDE    | none
        []                   | NO_DATE        | none
        [..]                 | NO_DATE        | none
        /                    | NO_DATE        | none
        ../..                | NO_DATE        | none
        -0000                | NO_SUCH_YEAR   | 0000
        Y1945                | LONG_YEAR      | 1945
        12345                | LONG_YEAR      | Y12345
        Y12345-04            | LONG_YEAR      | none
        Y1234567890          | YEAR_TOO_FAR   | none
        156X-12-25           | NOT_READ       | 156X
        1XXX                 | NOT_READ       | none
        1984-1X              | NOT_READ       | 1984-XX
        2001-34              | NOT_READ       | 2001/2034
        2001-26              | NOT_READ       | 2001/2026
        1945-29              | NOT_READ       | 1945-21
        1950S2               | NOT_READ       | none
        Y-17E7               | NOT_READ       | none
        １９４５              | OTHER_SIGNS    | 1945
        ١٩٤٥                 | OTHER_SIGNS    | 1945
        1945–04              | OTHER_SIGNS    | 1945-04
        yesterday            | NOT_EDTF       | none
        1945-04-25-12        | NOT_EDTF       | none
        """)
    void whatIsNotEdtfIsRefusedWithAHint(String text, Fault fault, String hint) {
        assertThat(Edtf.read(text)).isEqualTo(new Reading.Refused(fault, Optional.ofNullable(hint)));
        assertThat(Edtf.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void nothingIsNoDate(String text) {
        assertThat(Edtf.read(text)).isEqualTo(new Reading.Refused(Fault.EMPTY, Optional.empty()));
    }

    @Test
    void aTextOfAMillionDigitsIsRefusedAtOnce() {
        assertThat(Edtf.read("1".repeat(1_000_000))).isEqualTo(new Reading.Refused(Fault.TOO_LONG, Optional.empty()));
    }
}
