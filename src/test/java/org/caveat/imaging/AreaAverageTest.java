package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AreaAverageTest {

    @Test
    void fourPixelsBecomeTheirAverage() {
        Pixels four = Pixels.of(2, 2, new int[] {0xFF000000, 0xFF640000, 0xFF006400, 0xFF0000C8});
        assertThat(AreaAverage.of(four, new Size(1, 1)).at(0, 0)).isEqualTo(0xFF191932);
    }

    @Test
    void aPixelThatIsCutCountsByItsShare() {
        Pixels three = Pixels.of(3, 1, new int[] {0xFF000000, 0xFF0000FF, 0xFF000000});
        Pixels two = AreaAverage.of(three, new Size(2, 1));
        assertThat(two.toArray()).containsExactly(0xFF000055, 0xFF000055);
    }

    @Test
    void whatIsTransparentDoesNotDarkenItsNeighbours() {
        Pixels two = Pixels.of(2, 1, new int[] {0xFFFF0000, 0});
        assertThat(AreaAverage.of(two, new Size(1, 1)).at(0, 0)).isEqualTo(0x80800000);
    }

    @Property(tries = 100)
    void onePlainColourStaysThatColour(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height,
            @ForAll @IntRange(min = 1, max = 120) int newWidth,
            @ForAll @IntRange(min = 1, max = 120) int newHeight,
            @ForAll int colour) {
        int[] plain = new int[width * height];
        Arrays.fill(plain, 0xFF000000 | colour);
        Pixels other = AreaAverage.of(Pixels.of(width, height, plain), new Size(newWidth, newHeight));
        assertThat(other.width()).isEqualTo(newWidth);
        assertThat(other.toArray()).containsOnly(0xFF000000 | colour);
    }

    @Property(tries = 100)
    void theWholeIsAsBrightAsItWas(
            @ForAll @IntRange(min = 20, max = 90) int width,
            @ForAll @IntRange(min = 20, max = 90) int height,
            @ForAll @IntRange(min = 1, max = 20) int side,
            @ForAll long seed) {
        Random random = new Random(seed);
        int[] noise = random.ints((long) width * height)
                .map(colour -> 0xFF000000 | colour)
                .toArray();
        Pixels smaller = AreaAverage.of(Pixels.of(width, height, noise), new Size(side, side));
        assertThat(brightness(smaller.toArray())).isCloseTo(brightness(noise), Offset.offset(0.6));
    }

    @Test
    void whatIsWantedAsLargeAsItIsComesThroughPixelForPixel() {
        int[] noise = new Random(1).ints(7 * 5).toArray();
        AreaAverage average = new AreaAverage(new Size(7, 5), new Size(7, 5));
        average.add(Arrays.copyOfRange(noise, 0, 7 * 3), 3);
        average.add(Arrays.copyOfRange(noise, 7 * 3, 7 * 5), 2);
        assertThat(average.result().toArray()).isEqualTo(noise);
    }

    private static double brightness(int[] argb) {
        return Arrays.stream(argb)
                        .map(pixel -> (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF))
                        .average()
                        .orElseThrow()
                / 3;
    }
}
