package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.caveat.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static Entry named(String tag, String value) {
        return new Entry("a group", tag, value);
    }

    @ParameterizedTest
    @CsvSource({
        "Date/Time Original, 1998:05:01 12:00:00, 1998-05-01",
        "xmp:CreateDate, 1998-05-01T12:00:00+02:00, 1998-05-01",
        "xmp:CreateDate, 1998-05-01T12:00, 1998-05-01",
        "photoshop:DateCreated, 1945-04-25, 1945-04-25",
        "Date Created, 19450425, 1945-04-25",
        "Date Created, 19450400, 1945-04",
        "Date Created, 19450000, 1945",
        "photoshop:DateCreated, 1945, 1945",
        "photoshop:DateCreated, 1945:04, 1945-04",
        "photoshop:DateCreated, 1945-04~, 1945-04~",
        "Date/Time Original, 1998:00:00 00:00:00, 1998",
        "anything, 1998.05.01 12:00:00, 1998-05-01"
    })
    void aDateIsToldAsEdtfToTheDay(String tag, String value, String edtf) {
        assertThat(WrittenDate.edtf(named(tag, value))).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000:00:00 00:00:00",
                "1998:02:30 12:00:00",
                "1998:13:01",
                "1998:00:05",
                "    :  :     :  :  ",
                "May 1998",
                "1998-05-01 and later",
                "0000",
                ""
            })
    void whatIsNoDateIsNotMadeOne(String value) {
        assertThat(WrittenDate.edtf(named("Date/Time Original", value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Image Height, 1945", "Serial Number, 19450425", "Profile Date, 1998", "xmpMM:Update, 1998"})
    void aNumberIsAYearOnlyWhereItsNameSaysThatItIsADate(String tag, String value) {
        assertThat(WrittenDate.edtf(named(tag, value))).isEmpty();
    }

    @Property
    void whateverStandsThereWhatComesOfItIsEdtf(
            @ForAll @IntRange(max = 2100) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day,
            @ForAll @CharRange(from = '-', to = ':') char sign) {
        String written = String.format(Locale.ROOT, "%04d%s%02d%s%02d", year, sign, month, sign, day);
        Optional<String> told = WrittenDate.edtf(named("xmp:CreateDate", written));
        Statistics.label("dates").collect(told.isPresent());
        Statistics.label("dates").coverage(often -> often.check(true).percentage(share -> share > 5));
        told.ifPresent(date -> assertThat(Edtf.of(date)).isPresent());
    }
}
