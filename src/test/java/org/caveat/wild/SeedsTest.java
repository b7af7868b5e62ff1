package org.caveat.wild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from, and what it once found, in every build. */
class SeedsTest {

    @ParameterizedTest
    @EnumSource(Target.class)
    void everySeedAndEverythingThatWasOnceFoundKeepsThePromises(Target target) throws IOException {
        List<Path> inputs = target.inputs();
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.read(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
    }
}
