package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrialsTest {

    @Test
    void aLineIsReadAsItWasWritten() {
        Trial trial = new Trial(Heading.WRITERS, "two programs on one folder", 2, 1_000, 0, 0);
        assertThat(Trial.read(trial.line())).isEqualTo(trial);
    }
}
