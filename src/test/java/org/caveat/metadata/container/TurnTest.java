package org.caveat.metadata.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TurnTest {
    @Test
    void turnsAgainstTheClockAreSaidAsExifSaysThem() {
        assertThat(IntStream.range(0, 4)
                        .map(turn -> Turn.UPRIGHT.turnedLeft(turn).exif()))
                .containsExactly(1, 8, 3, 6);
    }

    @Test
    void mirroringIsSaidAsExifSaysIt() {
        assertThat(Turn.UPRIGHT.mirroredLeftRight().exif()).isEqualTo(2);
        assertThat(Turn.UPRIGHT.mirroredUpDown().exif()).isEqualTo(4);
        assertThat(Turn.UPRIGHT.turnedLeft(1).mirroredLeftRight().exif()).isEqualTo(7);
        assertThat(Turn.UPRIGHT.turnedLeft(1).mirroredUpDown().exif()).isEqualTo(5);
    }

    @Property
    void aMirrorSeenInAMirrorIsPlain(@ForAll boolean mirrored, @ForAll @IntRange(max = 3) int quarters) {
        Turn any = new Turn(mirrored, quarters);
        assertThat(any.mirroredLeftRight().mirroredLeftRight()).isEqualTo(any);
        assertThat(any.mirroredUpDown().mirroredUpDown()).isEqualTo(any);
        assertThat(any.turnedLeft(4)).isEqualTo(any);
    }
}
