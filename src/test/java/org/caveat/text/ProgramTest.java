package org.caveat.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Program.nameAndVersion()).isEqualTo("Caveat " + System.getProperty("caveat.version"));
    }
}
