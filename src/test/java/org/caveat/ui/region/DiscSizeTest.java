package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.caveat.ui.region.Viewport.Extent;
import org.junit.jupiter.api.Test;

class DiscSizeTest {

    @Test
    void onAPictureOfUsualSizeADiscHasItsSizeWhateverTheZoom() {
        Viewport fitted = Viewport.fitted(new Extent(4000, 3000), new Extent(1000, 800));
        assertThat(DiscSize.of(fitted)).isEqualTo(1);
        assertThat(DiscSize.of(fitted.zoomed(20, fitted.middle()))).isEqualTo(1);
    }

    @Test
    void onASmallPictureItTakesAFifthOfItAndStaysLegible() {
        Viewport small = Viewport.fitted(new Extent(1000, 900), new Extent(176, 176));
        assertThat(small.whole().height()).isEqualTo(93.6, within(0.1));
        assertThat(DiscSize.of(small) * 2 * Hit.DISC).isEqualTo(small.whole().height() / 5, within(0.1));
        assertThat(DiscSize.of(Viewport.fitted(new Extent(20, 20), new Extent(900, 900))))
                .isEqualTo(0.7);
    }
}
