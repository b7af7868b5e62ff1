package org.caveat.check.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.check.rule.Severity;
import org.caveat.shared.Shared;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conformance suite for BagIt of the Library of Congress. */
class ConformanceTest {
    private static final String SUITE = "validators/bagit";

    @Test
    void everyValidBagOfEveryVersionIsAcceptedAndEveryInvalidOneRefused() throws Exception {
        Set<String> wrong = new TreeSet<>();
        int bags = 0;
        for (Path bag : bags()) {
            boolean isValid = errors(bag).isEmpty();
            boolean shouldBe = Set.of("valid", "warning")
                    .contains(bag.getName(bag.getNameCount() - 2).toString());
            bags++;
            if (isValid != shouldBe) {
                wrong.add((shouldBe ? "refused: " : "accepted: ") + bag + " " + errors(bag));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(bags).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplicate-file-with-different-case,bag-alike",
                "made-with-md5sum-tools,bag-spelling",
                "relative-path,bag-spelling",
                "same-filename-listed-twice-with-different-normalization,bag-alike",
                "same-filename-listed-twice-with-the-same-hash,bag-twice",
                "special-system-files,bag-system-file"
            })
    void whatTheSuiteWarnsOfIsWarnedOf(String bagAndRule) throws Exception {
        String[] parts = bagAndRule.split(",", 2);
        Path bag = Shared.path(SUITE).resolve("v0.97/warning").resolve(parts[0]);

        assertThat(BagValidator.validate(bag, Progress.NONE).faults())
                .extracting(fault -> fault.rule().key())
                .contains(parts[1]);
    }

    private static List<Path> bags() throws IOException {
        try (Stream<Path> bags = Files.find(
                Shared.path(SUITE),
                3,
                (path, attributes) -> attributes.isDirectory()
                        && path.getNameCount() == Shared.path(SUITE).getNameCount() + 3)) {
            return bags.sorted().toList();
        }
    }

    private static Set<String> errors(Path bag) throws IOException {
        return BagValidator.validate(bag, Progress.NONE).faults().stream()
                .filter(fault ->
                        fault.observation().severity().orElse(fault.rule().severity()) == Severity.ERROR)
                .map(fault -> fault.rule().key() + " " + fault.observation().file() + " "
                        + fault.observation().arguments())
                .collect(Collectors.toSet());
    }
}
