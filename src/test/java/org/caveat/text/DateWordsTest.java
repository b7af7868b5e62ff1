package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.model.Taken;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final Words ENGLISH = new Words(Messages.english());
    private static final Words GERMAN = new Words(new Messages(Locale.GERMAN));

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1945                        | 1945                                    | 1945
        1945-04                     | April 1945                              | April 1945
        1945-04-25                  | 25 April 1945                           | 25. April 1945
        1945-03-01                  | 1 March 1945                            | 1. März 1945
        1945-04-25T23:20:30         | 25 April 1945, 23:20:30                 | 25. April 1945, 23:20:30 Uhr
        1945-04-25T23:20:30Z        | 25 April 1945, 23:20:30 UTC             | 25. April 1945, 23:20:30 Uhr UTC
        1945-04-25T23:20:30-04      | 25 April 1945, 23:20:30 UTC-04          | 25. April 1945, 23:20:30 Uhr UTC-04
        1871-21                     | spring 1871                             | Frühjahr 1871
        1871-22                     | summer 1871                             | Sommer 1871
        1871-23                     | autumn 1871                             | Herbst 1871
        1871-24                     | winter 1871                             | Winter 1871
        194X                        | the 1940s                               | 1940er Jahre
        19XX                        | the 1900s                               | 20. Jahrhundert
        190X                        | the decade 1900–1909                    | Jahrzehnt 1900–1909
        -194X                       | the decade 1950 BC–1941 BC              | Jahrzehnt 1950 v. Chr.–1941 v. Chr.
        00XX                        | the century 1 BC–99                     | Jahrhundert 1 v. Chr.–99
        -1985                       | 1986 BC                                 | 1986 v. Chr.
        0000                        | 1 BC                                    | 1 v. Chr.
        Y170000002                  | 170000002                               | 170000002
        Y-170000002                 | 170000003 BC                            | 170000003 v. Chr.
        1945-XX                     | 1945 (month not known)                  | 1945 (Monat nicht bekannt)
        1945-04-XX                  | April 1945 (day not known)              | April 1945 (Tag nicht bekannt)
        1945-XX-XX                  | 1945 (month and day not known)          | 1945 (Monat und Tag nicht bekannt)
        1945-XX-25                  | 1945 (on the 25th, month not known)     | 1945 (am 25., Monat nicht bekannt)
        1945-XX-22                  | 1945 (on the 22nd, month not known)     | 1945 (am 22., Monat nicht bekannt)
        1945~                       | about 1945                              | um 1945
        1945?                       | possibly 1945                           | möglicherweise 1945
        1945%                       | possibly about 1945                     | möglicherweise um 1945
        1945-04~                    | about April 1945                        | um April 1945
        1945-04-25~                 | about 25 April 1945                     | um den 25. April 1945
        1945-04-25%                 | possibly about 25 April 1945            | möglicherweise um den 25. April 1945
        1871-21~                    | about spring 1871                       | um das Frühjahr 1871
        194X~                       | about the 1940s                         | um die 1940er Jahre
        19XX?                       | possibly the 1900s                      | möglicherweise 20. Jahrhundert
        19XX~                       | about the 1900s                         | um das 20. Jahrhundert
        190X~                       | about the decade 1900–1909              | um das Jahrzehnt 1900–1909
        1945-04-XX~                 | about April 1945 (day not known)        | um April 1945 (Tag nicht bekannt)
        1945-04-~25                 | 25 April 1945 (day approximate)         | 25. April 1945 (Tag ungefähr)
        1945-04~-25                 | 25 April 1945 (year and month approximate) | 25. April 1945 (Jahr und Monat ungefähr)
        ?1945-04-~25                | 25 April 1945 (year uncertain, day approximate) | 25. April 1945 (Jahr unsicher, Tag ungefähr)
        1945-%04-25                 | 25 April 1945 (month uncertain and approximate) | 25. April 1945 (Monat unsicher und ungefähr)
        1945-?21                    | spring 1945 (season uncertain)          | Frühjahr 1945 (Jahreszeit unsicher)
        1945-04-?XX                 | April 1945 (day not known, day uncertain) | April 1945 (Tag nicht bekannt, Tag unsicher)
        1871/1873                   | between 1871 and 1873                   | zwischen 1871 und 1873
        1945/1945                   | 1945                                    | 1945
        1945-04-25~/1945-04-25~     | about 25 April 1945                     | um den 25. April 1945
        [1945..1945]                | 1945                                    | 1945
        1914/1929                   | between 1914 and 1929                   | zwischen 1914 und 1929
        1945-04-25/1945-05-08       | between 25 April and 8 May 1945         | zwischen dem 25. April und dem 8. Mai 1945
        1945-04-25/1945-04-27       | between 25 and 27 April 1945            | zwischen dem 25. und dem 27. April 1945
        1944-12-25/1945-01-02       | between 25 December 1944 and 2 January 1945 | zwischen dem 25. Dezember 1944 und dem 2. Januar 1945
        1945-04/1945-05             | between April and May 1945              | zwischen April und Mai 1945
        1871-21/1872-22             | between spring 1871 and summer 1872     | zwischen dem Frühjahr 1871 und dem Sommer 1872
        193X/194X                   | between the 1930s and the 1940s         | zwischen den 1930er Jahren und den 1940er Jahren
        18XX/19XX                   | between the 1800s and the 1900s         | zwischen dem 19. Jahrhundert und dem 20. Jahrhundert
        1944~/1946~                 | between about 1944 and about 1946       | zwischen etwa 1944 und etwa 1946
        1944?/1946                  | between possibly 1944 and 1946          | zwischen möglicherweise 1944 und 1946
        1945-04-25~/1945-05-08      | between about 25 April 1945 and 8 May 1945 | zwischen etwa dem 25. April 1945 und dem 8. Mai 1945
        1945-04-XX/1945-05-08       | between April 1945 (day not known) and 8 May 1945 | zwischen April 1945 (Tag nicht bekannt) und dem 8. Mai 1945
        1945-05-08/..               | from 8 May 1945 onwards                 | ab dem 8. Mai 1945
        1945~/..                    | from about 1945 onwards                 | ab etwa 1945
        194X/..                     | from the 1940s onwards                  | ab den 1940er Jahren
        ../1945                     | until 1945                              | bis 1945
        ../1945-05-08               | until 8 May 1945                        | bis zum 8. Mai 1945
        ../1945-05-08~              | until about 8 May 1945                  | bis etwa zum 8. Mai 1945
        ../194X                     | until the 1940s                         | bis zu den 1940er Jahren
        1945/                       | from 1945, end not known                | ab 1945, Ende nicht bekannt
        /1945                       | until 1945, beginning not known         | bis 1945, Anfang nicht bekannt
        [1871,1873]                 | 1871 or 1873                            | 1871 oder 1873
        [1945-04-25,1945-04-26]     | 25 or 26 April 1945                     | 25. oder 26. April 1945
        [1945-04-25,1945-05-08]     | 25 April or 8 May 1945                  | 25. April oder 8. Mai 1945
        [1667,1668,1670..1672]      | 1667, 1668 or 1670 to 1672              | 1667, 1668 oder 1670 bis 1672
        [..1945-05-08]              | 8 May 1945 or earlier                   | 8. Mai 1945 oder früher
        [1945-04-25..]              | 25 April 1945 or later                  | 25. April 1945 oder später
        [1760-01,1760-02,1760-12..] | January 1760, February 1760 or December 1760 or later | Januar 1760, Februar 1760 oder Dezember 1760 oder später
        [1871~,1873]                | about 1871 or 1873                      | etwa 1871 oder 1873
        [1945]                      | 1945                                    | 1945
        {1871,1873}                 | 1871 and 1873                           | 1871 und 1873
        {1871,1872,1873}            | 1871, 1872 and 1873                     | 1871, 1872 und 1873
        {..1984}                    | 1984 and earlier                        | 1984 und früher
        {1960,1961-12..}            | 1960 and December 1961 and later        | 1960 und Dezember 1961 und später
        """)
    void everyAcceptedFormHasWords(String edtf, String english, String german) {
        assertThat(Edtf.of(edtf)).isPresent();
        assertThat(ENGLISH.date(edtf)).isEqualTo(english);
        assertThat(GERMAN.date(edtf)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1914/1929             | 1914 to 1929           | 1914 bis 1929
        1935~/1940~           | about 1935–1940        | um 1935–1940
        1935~/1940            | about 1935 to 1940     | etwa 1935 bis 1940
        1935-04~/1940-05~     | about April 1935 to about May 1940 | etwa April 1935 bis etwa Mai 1940
        1945-04-25/1945-04-27 | 25 to 27 April 1945    | 25. bis 27. April 1945
        1945/..               | from 1945 onwards      | ab 1945
        1865~                 | about 1865             | um 1865
        """)
    void whereThereIsLittleRoomAnIntervalIsBrief(String edtf, String english, String german) {
        Edtf date = Edtf.of(edtf).orElseThrow();
        assertThat(ENGLISH.dateInBrief(date)).isEqualTo(english);
        assertThat(GERMAN.dateInBrief(date)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1914/1929             | 1914–1929              | 1914–1929
        1914/1914             | 1914                   | 1914
        1935~/1940~           | about 1935–1940        | um 1935–1940
        1935~/1940            | between about 1935 and 1940 | zwischen etwa 1935 und 1940
        1945-04-25/1945-04-27 | between 25 and 27 April 1945 | zwischen dem 25. und dem 27. April 1945
        193X/194X             | between the 1930s and the 1940s | zwischen den 1930er Jahren und den 1940er Jahren
        1945/..               | from 1945 onwards      | ab 1945
        1865~                 | about 1865             | um 1865
        """)
    void aPhotographTakenBetweenTwoDatesDidNotLastFromOneToTheOther(String edtf, String english, String german) {
        Edtf date = Edtf.of(edtf).orElseThrow();
        assertThat(ENGLISH.instantInBrief(date)).isEqualTo(english);
        assertThat(GERMAN.instantInBrief(date)).isEqualTo(german);
    }

    @Test
    void anInstantBetweenTwoDatesIsNoSpanInRussian() {
        Words russian = new Words(new Messages(Locale.forLanguageTag("ru")));
        assertThat(russian.date("1914/1929")).isEqualTo("в промежутке 1914\u00a0– 1929");
        assertThat(russian.instantInBrief(Edtf.of("1914/1929").orElseThrow())).isEqualTo("1914–1929");
        assertThat(russian.dateInBrief(Edtf.of("1914/1929").orElseThrow())).isEqualTo("1914\u00a0– 1929");
    }

    @Test
    void whatIsNoDateStaysAsItIsSpelled() {
        assertThat(ENGLISH.date("some time after the war")).isEqualTo("some time after the war");
    }

    @Test
    void theArchivesOwnWordsComeFirst() {
        Taken taken = new Taken("1945-04-25~", Optional.of("late April 1945"), Optional.empty(), Foreign.NONE);
        assertThat(ENGLISH.date(taken)).isEqualTo("late April 1945");
        assertThat(ENGLISH.date(Taken.on("1945-04-25~"))).isEqualTo("about 25 April 1945");
    }
}
