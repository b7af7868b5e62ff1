package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void everythingGrowsByAQuarterUpToTwiceItsSize() {
        assertThat(TextSize.USUAL.larger().percent()).isEqualTo(125);
        assertThat(new TextSize(200).larger().percent()).isEqualTo(200);
    }

    @Test
    void everythingShrinksByAQuarterDownToItsUsualSize() {
        assertThat(new TextSize(200).smaller().percent()).isEqualTo(175);
        assertThat(TextSize.USUAL.smaller().percent()).isEqualTo(100);
    }

    @Test
    void aSizeBetweenTheStepsGoesToTheNextOne() {
        assertThat(new TextSize(110).larger().percent()).isEqualTo(125);
        assertThat(new TextSize(110).smaller().percent()).isEqualTo(100);
    }
}
