package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.caveat.cli.command.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program tells of itself. */
class HelpTest {
    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
    }

    static List<String> commands() {
        return new Commands().names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandTellsHowItIsCalledAndWhatEachOptionIsFor(String command) {
        Ran ran = rig.run(command, "--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: caveat " + command);
        assertThat(ran.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(ran.lines().stream().filter(line -> line.matches("(  --[a-z-]+|  [A-Z-]+)(=\\S+)? *")))
                .as("options without a word")
                .isEmpty();
    }

    @Test
    void theHelpOfTheProgramNamesEveryCommandOnceInItsOrder() {
        Ran ran = rig.run("--help");

        assertThat(ran.exit()).isZero();
        List<String> named = ran.lines().stream()
                .filter(line -> line.matches("  [a-z]+ +[A-Z].*"))
                .map(line -> line.strip().replaceAll(" .*", ""))
                .toList();
        assertThat(named).isEqualTo(commands());
    }

    @Test
    void theVersionIsOneLineOnStandardOutputAndNamesWhatItRunsOn() {
        Ran ran = rig.run("--version");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .hasSize(1)
                .first()
                .asString()
                .matches("Caveat \\d+\\.\\d+\\.\\d+ \\(Java [\\d.]+\\S*, JavaFX \\d+\\.\\d+\\.\\d+, \\S+ \\S+ \\S+\\)");
    }
}
