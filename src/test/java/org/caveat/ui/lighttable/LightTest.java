package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LightTest {
    @Test
    void aSliderBroughtBackToItsMiddleChangesNothing() {
        assertThat(Light.NONE.withBrightness(0.5).withBrightness(-0.004).isChanged())
                .isFalse();
        assertThat(Light.NONE.withContrast(0.01).isChanged()).isTrue();
        assertThat(Light.NONE.inverted(true).isChanged()).isTrue();
    }

    @Test
    void aLightKeepsWithinItsBounds() {
        assertThat(Light.NONE.withBrightness(3).withContrast(-3)).isEqualTo(new Light(1, -1, false));
    }

    @Test
    void aFigureHasItsSign() {
        assertThat(LightControls.signed(0.1)).isEqualTo("+10");
        assertThat(LightControls.signed(-0.25)).isEqualTo("−25");
        assertThat(LightControls.signed(0)).isEqualTo("0");
    }
}
