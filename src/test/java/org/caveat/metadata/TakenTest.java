package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenTest {
    @Test
    void momentsAreLocalDatesAndTimesWhateverTheirSigns() {
        assertThat(Taken.read("1998:05:01 12:00:00")).contains("1998-05-01T12:00:00");
        assertThat(Taken.read("1998-05-01 12:00:00")).contains("1998-05-01T12:00:00");
        assertThat(Taken.read(" 1998/05/01T12:00:00.25+01:00 ")).contains("1998-05-01T12:00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "    :  :     :  :  ",
                "0000:00:00 00:00:00",
                "2023:02:30 10:00:00",
                "2023:02:28 25:61:61",
                "9999:99:99 99:99:99",
                "20160101 0:0:0",
                "circa 1890",
                "1890",
                "1998:05:01"
            })
    void whatIsNoMomentIsNone(String said) {
        assertThat(Taken.read(said)).isEmpty();
    }

    @Property
    void everyMomentIsReadAsItWasWritten(@ForAll LocalDateTime moment) {
        LocalDateTime second = moment.withNano(0).withYear(1 + Math.floorMod(moment.getYear(), 9_998));
        String exif = second.format(DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss"));
        assertThat(Taken.read(exif).map(LocalDateTime::parse)).contains(second);
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(Taken.read(text)).satisfiesAnyOf(read -> assertThat(read).isEmpty(), read -> assertThat(
                        LocalDateTime.parse(read.orElseThrow()))
                .isNotNull());
    }
}
