package org.caveat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> FIELDS = List.of("kind", "is", "date", "person", "place", "keyword", "folder");

    @Test
    void aWordWithALetterWrongIsTheOneItIsNearestTo() {
        assertThat(Nearest.to("knd", FIELDS)).contains("kind");
        assertThat(Nearest.to("KIDN", FIELDS)).contains("kind");
        assertThat(Nearest.to("persno", FIELDS)).contains("person");
        assertThat(Nearest.to("folders", FIELDS)).contains("folder");
        assertThat(Nearest.to("places", FIELDS)).contains("place");
    }

    @Test
    void anotherWordIsNearToNone() {
        assertThat(Nearest.to("camera", FIELDS)).isEmpty();
        assertThat(Nearest.to("", FIELDS)).isEmpty();
        assertThat(Nearest.to("xyz", FIELDS)).isEmpty();
        assertThat(Nearest.to("kind", List.of())).isEmpty();
    }

    @Property(tries = 300)
    void theWayIsAsLongInBothDirectionsAndNoLongerThanTheLongerWord(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Nearest.steps(one, other)).isEqualTo(Nearest.steps(other, one));
        assertThat(Nearest.steps(one, other)).isLessThanOrEqualTo(Math.max(one.length(), other.length()));
        assertThat(Nearest.steps(one, one)).isZero();
    }
}
