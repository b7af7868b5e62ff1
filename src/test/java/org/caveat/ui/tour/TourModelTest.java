package org.caveat.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tour goes from step to step, and is over after the last. */
class TourModelTest {
    private final TourModel model = new TourModel();

    @Test
    void noneGoesOnUntilItBegins() {
        model.next();
        model.back();
        assertThat(model.goesOn()).isFalse();
    }

    @Test
    void itGoesThroughFiveStepsAndIsOver() {
        model.begin();
        for (TourStep step : TourStep.values()) {
            assertThat(model.stepProperty().get()).contains(step);
            model.next();
        }
        assertThat(model.goesOn()).isFalse();
        assertThat(TourStep.values()).hasSize(5);
    }

    @Test
    void itGoesBackAndFromTheFirstStepNowhere() {
        model.begin();
        model.next();
        model.back();
        model.back();
        assertThat(model.stepProperty().get()).contains(TourStep.CAPTION);
    }

    @Test
    void itBeginsAnewInTheMidstOfIt() {
        model.begin();
        model.next();
        model.begin();
        assertThat(model.stepProperty().get()).contains(TourStep.CAPTION);
    }
}
