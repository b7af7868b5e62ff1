package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caveat.model.Region.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvingTest {

    @Test
    void aPixelIsTheAverageOfFour() throws IOException {
        Pixels four = Pixels.of(2, 2, new int[] {0xFF000000, 0xFF0A0000, 0xFF140003, 0x00000000});
        assertThat(levels(four, 2, 2).get(1).toArray()).containsExactly(0xBF080001);
    }

    @Test
    void atTheEndOfAnOddSideAPixelIsTheAverageOfWhatIsThere() throws IOException {
        Pixels three = Pixels.of(3, 1, new int[] {0xFF000000, 0xFF000004, 0xFF0000C8});
        assertThat(levels(three, 2, 2).get(1).toArray()).containsExactly(0xFF000002, 0xFF0000C8);
    }

    @ParameterizedTest
    @CsvSource({"64, 64, 16", "65, 33, 16", "7, 100, 4", "1, 9, 2", "40, 31, 8"})
    void eachLevelIsTheAreaAverageOfTheOneAboveWhereverSidesAreEven(int width, int height, int rows)
            throws IOException {
        List<Pixels> levels = levels(picture(width, height), 5, rows);
        for (int level = 1; level < 5; level++) {
            Pixels above = levels.get(level - 1);
            Pixels below = levels.get(level);
            assertThat(below.width()).isEqualTo((above.width() + 1) / 2).isEqualTo(Halving.side(width, level));
            assertThat(below.height()).isEqualTo((above.height() + 1) / 2).isEqualTo(Halving.side(height, level));
            Rectangle even = new Rectangle(0, 0, above.width() / 2 * 2, above.height() / 2 * 2);
            if (even.width() > 0 && even.height() > 0) {
                Pixels expected = AreaAverage.of(above.part(even), new Size(even.width() / 2, even.height() / 2));
                assertThat(below.part(new Rectangle(0, 0, expected.width(), expected.height()))
                                .toArray())
                        .isEqualTo(expected.toArray());
            }
        }
    }

    @Test
    void stripsFollowEachOtherWithoutGaps() throws IOException {
        List<String> strips = new ArrayList<>();
        Halving halving =
                new Halving(10, 11, 3, 4, (level, row, strip) -> strips.add(level + ": " + row + "+" + strip.height()));
        Pixels picture = picture(10, 11);
        halving.add(picture.part(new Rectangle(0, 0, 10, 4)));
        halving.add(picture.part(new Rectangle(0, 4, 10, 4)));
        halving.add(picture.part(new Rectangle(0, 8, 10, 3)));
        assertThat(strips).containsExactly("0: 0+4", "0: 4+4", "1: 0+4", "0: 8+3", "1: 4+2", "2: 0+3");
    }

    @Test
    void aStripOfAnotherHeightIsRefused() {
        Halving halving = new Halving(10, 11, 3, 4, (level, row, strip) -> {});
        assertThatThrownBy(() -> halving.add(picture(10, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Halving(10, 11, 3, 5, (level, row, strip) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Pixels picture(int width, int height) {
        BufferedImage made = MadePictures.numbered(width, height);
        return Pixels.of(width, height, made.getRGB(0, 0, width, height, null, 0, width));
    }

    /** All levels as whole pictures. */
    private static List<Pixels> levels(Pixels picture, int count, int rows) throws IOException {
        Map<Integer, List<Pixels>> strips = new TreeMap<>();
        Halving halving = new Halving(
                picture.width(), picture.height(), count, rows, (level, row, strip) -> strips.computeIfAbsent(
                                level, any -> new ArrayList<>())
                        .add(strip));
        try (Bands bands = new WholeBands(picture, rows, 0)) {
            for (var band = bands.next(); band.isPresent(); band = bands.next()) {
                halving.add(band.get());
            }
        } catch (PictureFailure impossible) {
            throw new IOException(impossible);
        }
        return strips.values().stream().map(Pixels::stacked).toList();
    }
}
