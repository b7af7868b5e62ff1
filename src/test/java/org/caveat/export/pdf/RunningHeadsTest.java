package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningHeadsTest {
    @Test
    void aHeadThatFitsOnALineStaysAsItIs() {
        assertThat(RunningHeads.shortened("Acanthus mollis (continued)")).isEqualTo("Acanthus mollis (continued)");
    }

    @Test
    void ofALongHeadTheEndsAreGivenSoThatItIsStillToldThatItContinues() {
        assertThat(RunningHeads.shortened("A word and ".repeat(40) + "(continued)"))
                .startsWith("A word and A word and")
                .endsWith("A word and (continued)")
                .contains("\u2026")
                .hasSizeLessThan(100);
    }

    @Test
    void aLetterIsNotPartedFromItsMarks() {
        String letter = "e\u0301\u0308";

        assertThat(RunningHeads.shortened(letter.repeat(80))).matches("(e\u0301\u0308)+\u2026(e\u0301\u0308)+");
    }

    @Test
    void whatIsOneLetterThroughoutIsGivenOnlyAsItsEnds() {
        assertThat(RunningHeads.shortened("e" + "\u0301".repeat(5_000) + " (continued)"))
                .hasSizeLessThan(100)
                .endsWith("(continued)");
    }
}
