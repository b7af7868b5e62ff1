package org.caveat.wild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;

/** Begins the fuzzing of every target, which {@link FuzzedIT} waits for when all other tests are over. */
class FuzzTest {

    @Test
    void everyTargetHasSeedsAndTheFuzzingBegins() throws Exception {
        Shared.tool("nice");
        for (Target target : Target.values()) {
            assertThat(target.inputs()).as(target.words()).isNotEmpty();
            assertThat(target.dictionary().filter(Files::notExists))
                    .as(target.words())
                    .isEmpty();
        }
        Fuzzing.start();
    }
}
