package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LastActionsTest {
    private final LastActions actions =
            new LastActions(Clock.fixed(Instant.parse("2026-11-24T09:00:00.5Z"), ZoneOffset.UTC));

    @Test
    void theLastTwentyAreRememberedWithTheirMoments() {
        for (int i = 0; i < 25; i++) {
            actions.did("ui.command-" + i);
        }
        assertThat(actions.all())
                .hasSize(20)
                .startsWith("2026-11-24T09:00:00Z ui.command-5")
                .endsWith("2026-11-24T09:00:00Z ui.command-24");
    }

    @Test
    void anEventIsRememberedByItsClass() {
        actions.did(LastActionsTest.class);
        assertThat(actions.all()).containsExactly("2026-11-24T09:00:00Z LastActionsTest");
    }

    @Test
    void whatIsNoNameOfTheProgramsOwnIsLeftOut() {
        actions.did("A soldier raises a flag");
        actions.did("письмо");
        actions.did("x".repeat(200));
        assertThat(actions.all()).containsExactly("2026-11-24T09:00:00Z ? (3 times)");
    }
}
