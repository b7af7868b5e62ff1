package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.metadata.Facts;
import org.caveat.metadata.Facts.Resolution;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a picture is on paper, by its file. */
class PrintSizeTest {

    static FileFacts facts(double x, double y, String unit, int orientation) {
        return new FileFacts(
                new Header("image/tiff", 1000, 2400, 3000, orientation, Optional.empty()),
                new Facts(
                        Optional.empty(),
                        Facts.NONE.captions(),
                        Facts.NONE.credit(),
                        List.of(),
                        Facts.NONE.device(),
                        Optional.of(new Resolution(x, y, unit))),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void dotsAnInchAndDotsACentimetreAreReadAlike() {
        PrintSize inches = PrintSize.of(facts(300, 300, "inch", 1)).orElseThrow();
        assertThat(inches.width(2400)).isEqualTo(8);
        assertThat(inches.height(3000)).isEqualTo(10);
        PrintSize centimetres =
                PrintSize.of(facts(300 / 2.54, 300 / 2.54, "cm", 1)).orElseThrow();
        assertThat(Math.round(centimetres.across())).isEqualTo(300);
        assertThat(inches.isEven()).isTrue();
    }

    @Test
    void ofAPictureOnItsSideTheTwoWaysChangePlaces() {
        PrintSize lying = PrintSize.of(facts(300, 600, "inch", 6)).orElseThrow();
        assertThat(lying.across()).isEqualTo(600);
        assertThat(lying.down()).isEqualTo(300);
        assertThat(lying.isEven()).isFalse();
        assertThat(PrintSize.of(facts(300, 600, "inch", 3)).orElseThrow().across())
                .isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, inch",
        "1, 1, inch",
        "1, 1, cm",
        "72, 72, inch",
        "28.35, 28.35, cm",
        "72, 72, none",
        "300, 300, none",
        "300, 0, inch",
        "300, 300, furlong",
        "1000000, 1000000, inch",
        "NaN, NaN, inch",
        "-300, -300, inch"
    })
    void whatTellsNothingOfAPrintIsNotTakenForOne(double x, double y, String unit) {
        assertThat(PrintSize.of(facts(x, y, unit, 1))).isEmpty();
    }

    @Test
    void seventyTwoOneWayOnlyIsTold() {
        assertThat(PrintSize.of(facts(72, 144, "inch", 1))).isPresent();
    }
}
