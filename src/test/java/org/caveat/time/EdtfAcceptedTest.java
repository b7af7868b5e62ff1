package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfAcceptedTest {

    /** What the sidecar's paper lists, the examples of the standard, and what stands between them. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
        1945                          | 1945-01-01 | 1945-12-31
        1945-04-25                    | 1945-04-25 | 1945-04-25
        1945-04-25/1945-05-08         | 1945-04-25 | 1945-05-08
        1945?                         | 1945-01-01 | 1945-12-31
        1945-04~                      | 1945-04-01 | 1945-04-30
        1945-04-25%                   | 1945-04-25 | 1945-04-25
        194X                          | 1940-01-01 | 1949-12-31
        19XX                          | 1900-01-01 | 1999-12-31
        1945-04-XX                    | 1945-04-01 | 1945-04-30
        1945-21                       | 1945-03-01 | 1945-05-31
        1945-04-25/..                 | 1945-04-25 | none
        ../1945-04-25                 | none       | 1945-04-25
        /1945                         | none       | 1945-12-31
        1945/                         | 1945-01-01 | none
        [1945-04-25,1945-04-26]       | 1945-04-25 | 1945-04-26
        [..1945-05-08]                | none       | 1945-05-08
        1945-XX-25                    | 1945-01-25 | 1945-12-25
        1945-04-~25                   | 1945-04-25 | 1945-04-25
        1944~/1946~                   | 1944-01-01 | 1946-12-31
        1985-04-12T23:20:30           | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30Z          | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30-04        | 1985-04-12 | 1985-04-12
        1985-04-12T23:20:30+04:30     | 1985-04-12 | 1985-04-12
        1964/2008                     | 1964-01-01 | 2008-12-31
        2004-06/2006-08               | 2004-06-01 | 2006-08-31
        2004-02-01/2005-02            | 2004-02-01 | 2005-02-28
        2005/2006-02                  | 2005-01-01 | 2006-02-28
        1945-05/1945                  | 1945-05-01 | 1945-12-31
        Y170000002                    | +170000002-01-01 | +170000002-12-31
        Y-170000002                   | -170000002-01-01 | -170000002-12-31
        1945-22                       | 1945-06-01 | 1945-08-31
        1945-23                       | 1945-09-01 | 1945-11-30
        1947-24                       | 1947-12-01 | 1948-02-29
        1945-XX                       | 1945-01-01 | 1945-12-31
        1945-XX-XX                    | 1945-01-01 | 1945-12-31
        1945-XX-31                    | 1945-01-31 | 1945-12-31
        1944-02-XX                    | 1944-02-01 | 1944-02-29
        2004-06-XX/2004-07-03         | 2004-06-01 | 2004-07-03
        2004-06-~01/2004-06-~20       | 2004-06-01 | 2004-06-20
        194X/1942                     | 1940-01-01 | 1942-12-31
        1985-04-12/                   | 1985-04-12 | none
        -1985                         | -1985-01-01 | -1985-12-31
        0000                          | 0000-01-01 | 0000-12-31
        -194X                         | -1949-01-01 | -1940-12-31
        -0043-03-15                   | -0043-03-15 | -0043-03-15
        2004-06~-11                   | 2004-06-11 | 2004-06-11
        2004?-06-11                   | 2004-06-11 | 2004-06-11
        ?2004-06-~11                  | 2004-06-11 | 2004-06-11
        2004-%06-11                   | 2004-06-11 | 2004-06-11
        1945-04~-~25                  | 1945-04-25 | 1945-04-25
        194X~                         | 1940-01-01 | 1949-12-31
        1945-21?                      | 1945-03-01 | 1945-05-31
        1944-02-29                    | 1944-02-29 | 1944-02-29
        [1667,1668,1670..1672]        | 1667-01-01 | 1672-12-31
        [..1760-12-03]                | none       | 1760-12-03
        [1760-12..]                   | 1760-12-01 | none
        [1760-01,1760-02,1760-12..]   | 1760-01-01 | none
        [1667,1760-12]                | 1667-01-01 | 1760-12-31
        {1667,1668,1670..1672}        | 1667-01-01 | 1672-12-31
        {1960,1961-12}                | 1960-01-01 | 1961-12-31
        {..1984}                      | none       | 1984-12-31
        [1945]                        | 1945-01-01 | 1945-12-31
        [1946,1944]                   | 1944-01-01 | 1946-12-31
        [1945~,194X]                  | 1940-01-01 | 1949-12-31
        """)
    void whatIsEdtfIsReadWithItsBounds(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = accepted(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.bounds()).isEqualTo(new Bounds(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1945?", "1945-04-~25", "194X", "1945/", "1944~/1946", "[1944,1945]", "{1944~,1945}", "{194X}"})
    void whatIsLessThanSureSaysSo(String text) {
        assertThat(accepted(text).isUncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1945", "1945-04-25", "1944/1946", "1945/..", "{1944,1945}", "1945-04-25T12:00:00", "1945-21"})
    void whatIsToldPlainlyIsSure(String text) {
        assertThat(accepted(text).isUncertain()).isFalse();
        assertThat(accepted(text).isQualified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "19XX,CENTURY",
        "194X,DECADE",
        "1945,YEAR",
        "1945-XX,YEAR",
        "1945-XX-25,YEAR",
        "1945-21,SEASON",
        "1945-04,MONTH",
        "1945-04-XX,MONTH",
        "1945-04-25,DAY",
        "Y170000002,YEAR"
    })
    void aDateSaysHowExactlyItIsTold(String text, Precision precision) {
        assertThat(((CalendarDate) accepted(text)).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945/..", "1945/"})
    void anOpenEndIsNotAnUnknownOne(String text) {
        TimeInterval interval = (TimeInterval) accepted(text);
        assertThat(interval.start().date()).contains((CalendarDate) accepted("1945"));
        assertThat(interval.end())
                .isEqualTo(text.endsWith("..") ? new TimeInterval.End.Open() : new TimeInterval.End.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"[1871;1873..],ONE_OF", "{1871;1873..},ALL_OF"})
    void aSetSaysWhetherOneOrAllAreMeant(String spelled, DateSet.Meaning meaning) {
        DateSet set = (DateSet) accepted(spelled.replace(';', ','));
        assertThat(set.meaning()).isEqualTo(meaning);
        assertThat(set.members())
                .containsExactly(
                        new DateSet.Member.One((CalendarDate) accepted("1871")),
                        new DateSet.Member.Run(Optional.of((CalendarDate) accepted("1873")), Optional.empty()));
    }

    static Edtf accepted(String text) {
        Reading reading = Edtf.read(text);
        assertThat(reading).as(text).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).date();
    }
}
