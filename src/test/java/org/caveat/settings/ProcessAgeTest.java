package org.caveat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessAgeTest {
    private static final String STAT = "4711 (%s) S 1 4711 4711 0 -1 4194304 100 0 0 0 7 3 0 0 20 0 30 0 %d 1 2 3";

    @Test
    void isTheTimeSinceTheTickInWhichTheProcessBegan() {
        assertThat(ProcessAge.of(STAT.formatted("java", 7_237_500), "72376.12 53538.00\n"))
                .isEqualTo(Duration.ofMillis(1_120));
    }

    @Test
    void isNotMisledByTheNameOfTheCommand() {
        assertThat(ProcessAge.of(STAT.formatted("a ) b (c", 100), "2.00 1.00\n"))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void isThatOfTheVirtualMachineAndWhatWentBeforeIt() {
        Duration machine =
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        assertThat(ProcessAge.now()).isGreaterThanOrEqualTo(machine.minusMillis(20));
    }
}
