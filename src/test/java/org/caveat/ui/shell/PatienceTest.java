package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(List.of(Path.of("box", "one")));

    @Test
    void aFolderThatWasOpenBeforeIsWaitedForLonger() {
        assertThat(patience.with(Path.of("box", "one"))).isEqualTo(Patience.WITH_ACQUAINTANCES);
        assertThat(patience.with(Path.of("box", "one").toAbsolutePath())).isEqualTo(Patience.WITH_ACQUAINTANCES);
        assertThat(patience.with(Path.of("box", "one", "scan.jpg"))).isEqualTo(Patience.WITH_ACQUAINTANCES);
        assertThat(Patience.WITH_ACQUAINTANCES).isGreaterThan(Patience.WITH_STRANGERS);
    }

    @Test
    void oneThatWasNotIsNot() {
        assertThat(patience.with(Path.of("box", "other"))).isEqualTo(Patience.WITH_STRANGERS);
        assertThat(patience.with(Path.of("box"))).isEqualTo(Patience.WITH_STRANGERS);
    }
}
