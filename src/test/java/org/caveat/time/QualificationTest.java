package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EDTF of 2019-02-04: level 1, qualification of a date; level 2, of a group and of a component. */
class QualificationTest {

    @ParameterizedTest(name = "{0}: year {1}, month {2}, day {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2004-06-11    | NONE        | NONE        | NONE
        2004-06-11%   | BOTH        | BOTH        | BOTH
        2004-06~-11   | APPROXIMATE | APPROXIMATE | NONE
        2004?-06-11   | UNCERTAIN   | NONE        | NONE
        ?2004-06-~11  | UNCERTAIN   | NONE        | APPROXIMATE
        2004-%06-11   | NONE        | BOTH        | NONE
        1945-04~-25   | APPROXIMATE | APPROXIMATE | NONE
        1945-04-~25   | NONE        | NONE        | APPROXIMATE
        1945~-04?-25  | BOTH        | UNCERTAIN   | NONE
        ?1945-04-25~  | BOTH        | APPROXIMATE | APPROXIMATE
        1945-?04~-25  | APPROXIMATE | BOTH        | NONE
        ~1945-~04-~25 | APPROXIMATE | APPROXIMATE | APPROXIMATE
        """)
    void aSignAtTheLeftIsForThatPartAtTheRightForAllBefore(
            String text, Qualifier year, Qualifier month, Qualifier day) {
        CalendarDate date = (CalendarDate) EdtfAcceptedTest.accepted(text);
        assertThat(date.qualifierOfYear()).isEqualTo(year);
        assertThat(date.qualifierOfMonth()).isEqualTo(month);
        assertThat(date.qualifierOfDay()).isEqualTo(day);
        assertThat(date.isQualifiedAsAWhole()).isEqualTo(year == month && month == day);
        assertThat(date.qualifier()).isEqualTo(year.and(month).and(day));
    }

    @Test
    void eachEndOfAnIntervalHasItsOwn() {
        TimeInterval interval = (TimeInterval) EdtfAcceptedTest.accepted("1944~/1946?");
        assertThat(interval.start().date().map(CalendarDate::qualifier)).contains(Qualifier.APPROXIMATE);
        assertThat(interval.end().date().map(CalendarDate::qualifier)).contains(Qualifier.UNCERTAIN);
        assertThat(interval.isQualified()).isTrue();
    }

    @Test
    void whatIsUncertainAndApproximateIsBoth() {
        assertThat(Qualifier.UNCERTAIN.and(Qualifier.APPROXIMATE)).isEqualTo(Qualifier.BOTH);
        assertThat(Qualifier.BOTH.isUncertain() && Qualifier.BOTH.isApproximate())
                .isTrue();
        assertThat(Qualifier.NONE.and(Qualifier.UNCERTAIN)).isEqualTo(Qualifier.UNCERTAIN);
        assertThat(Qualifier.UNCERTAIN.isApproximate() || Qualifier.APPROXIMATE.isUncertain())
                .isFalse();
    }
}
