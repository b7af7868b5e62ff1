package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeWordsTest {

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        ca. 1945                              | 1945~
        c. 1945                               | 1945~
        [ca. 1945]                            | 1945~
        1945 (ca.)                            | 1945~
        circa April 1945                      | 1945-04~
        about 25 April 1945                   | 1945-04-25~
        um 1945                               | 1945~
        etwa 1945                             | 1945~
        um den 25. April 1945                 | 1945-04-25~
        vermutlich um 1945                    | 1945%
        possibly 1945                         | 1945?
        1945 (?)                              | 1945?
        wohl 1945                             | 1945?
        spring 1871                           | 1871-21
        c1945                                 | 1945~
        ca.1945                               | 1945~
        die 1940er-Jahre                      | 194X
        in den 1940er-Jahren                  | 194X
        1920s-1930s                           | 192X/193X
        25-Apr-1945                           | 1945-04-25
        in the spring of 1871                 | 1871-21
        im Frühjahr 1871                      | 1871-21
        Sommer 1871                           | 1871-22
        fall 1871                             | 1871-23
        winter 1944/45                        | 1944-24
        1940s                                 | 194X
        the 1940s                             | 194X
        1940's                                | 194X
        ca. 1940s                             | 194X~
        1940er                                | 194X
        die 1940er Jahre                      | 194X
        the 1900s                             | 19XX
        1900er Jahre                          | 190X
        19th century                          | 18XX
        19. Jahrhundert                       | 18XX
        between 1871 and 1873                 | 1871/1873
        zwischen 1871 und 1873                | 1871/1873
        from 1871 to 1873                     | 1871/1873
        von 1871 bis 1873                     | 1871/1873
        1871 to 1873                          | 1871/1873
        1871 - 73                             | 1871/1873
        between about 1935 and 1940           | 1935~/1940
        about 1935-1940                       | 1935~/1940~
        zwischen dem 25. und dem 27. April 1945 | 1945-04-25/1945-04-27
        between 25 April and 8 May 1945       | 1945-04-25/1945-05-08
        from 1 to 9 May 1945                  | 1945-05-01/1945-05-09
        vom 1. bis 9. Mai 1945                | 1945-05-01/1945-05-09
        April to May 1945                     | 1945-04/1945-05
        before 1945                           | [..1944]
        vor 1945                              | [..1944]
        vor April 1945                        | [..1945-03]
        before 8 May 1945                     | [..1945-05-07]
        before ca. 1945                       | [..1945~]
        before the 1940s                      | [..1939]
        nach 1945                             | [1946..]
        after spring 1945                     | [1945-06..]
        by 1945                               | [..1945]
        not after 1945                        | [..1945]
        spätestens 1945                       | [..1945]
        1945 or earlier                       | [..1945]
        1945 oder früher                      | [..1945]
        25 April 1945 or later                | [1945-04-25..]
        1945 oder später                      | [1945..]
        frühestens 1945                       | [1945..]
        since 1945                            | 1945/..
        from 25 April 1945 onwards            | 1945-04-25/..
        seit 1945                             | 1945/..
        ab 1945                               | 1945/..
        until 1945                            | ../1945
        bis zum 8. Mai 1945                   | ../1945-05-08
        1871 or 1873                          | [1871,1873]
        either 1871 or 1873                   | [1871,1873]
        25 or 26 April 1945                   | [1945-04-25,1945-04-26]
        1871 oder 1873                        | [1871,1873]
        1871 and 1873                         | {1871,1873}
        1871 und 1873                         | {1871,1873}
        April 1945                            | 1945-04
        Apr. 1945                             | 1945-04
        25 April 1945                         | 1945-04-25
        April 25, 1945                        | 1945-04-25
        25th of April 1945                    | 1945-04-25
        am 25. April 1945                     | 1945-04-25
        1. März 1945                          | 1945-03-01
        um 25.4.1945                          | 1945-04-25~
        CIRCA 1945                            | 1945~
        im Jahr 1945                          | 1945
        dated 1945                            | 1945
        """)
    void wordsOnSlipsAreOfferedAsEdtf(String words, String edtf) {
        assertThat(FreeWords.offer(words)).contains(edtf);
        assertThat(Edtf.read(words)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undated",
                "o. D.",
                "early 1940s",
                "Ende 1945",
                "in my youth",
                "31 April 1945",
                "the forties",
                "between 1873 and",
                "circa",
                "",
                "or",
                "vor dem Krieg",
                "25.4.45"
            })
    void whatIsNotUnderstoodIsNotGuessedAt(String words) {
        assertThat(FreeWords.offer(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945", "1945~", "[1871,1873]", "../1945"})
    void whatIsEdtfNeedsNoOffer(String edtf) {
        assertThat(FreeWords.offer(edtf)).isEmpty();
    }
}
