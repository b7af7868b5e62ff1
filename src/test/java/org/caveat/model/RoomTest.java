package org.caveat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void bytesAreThoseOfUtf8() {
        assertThat(Room.IPTC_CREATOR.taken("Müller")).isEqualTo(7);
        assertThat(Room.IPTC_CREATOR.taken("Фото")).isEqualTo(8);
    }

    @Test
    void aLetterThatIsTypedInTwoPiecesIsCountedAsItIsWritten() {
        assertThat(Room.IPTC_CREATOR.taken("Mu\u0308ller")).isEqualTo(7);
        assertThat(Room.ALT_TEXT.taken("u\u0308")).isEqualTo(1);
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(Room.ALT_TEXT.taken("a𝄞b")).isEqualTo(3);
    }

    @Test
    void theLastByteFitsAndTheNextDoesNot() {
        assertThat(Room.IPTC_DESCRIPTION.isTooSmallFor("x".repeat(2000))).isFalse();
        assertThat(Room.IPTC_DESCRIPTION.isTooSmallFor("x".repeat(2001))).isTrue();
        assertThat(Room.IPTC_DESCRIPTION.isTooSmallFor("é".repeat(1001))).isTrue();
    }

    @Test
    void itIsSaidFromFourFifthsOn() {
        assertThat(Room.ALT_TEXT.isNearlyFilledBy("x".repeat(199))).isFalse();
        assertThat(Room.ALT_TEXT.isNearlyFilledBy("x".repeat(200))).isTrue();
    }
}
