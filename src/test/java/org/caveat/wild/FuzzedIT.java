package org.caveat.wild;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;

/** Coverage-guided fuzzing of everything that reads what comes from elsewhere: it finds nothing. */
class FuzzedIT {

    @Test
    void nothingIsFound() throws Exception {
        Shared.tool("nice");
        Fuzzing.await();
        for (Target target : Target.values()) {
            Path log = Fuzzing.log(target);
            List<String> lines = Files.readAllLines(log);
            String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
            assertThat(Files.readString(Fuzzing.exit(target)))
                    .as("%s%n%s", log, end)
                    .isEqualTo("0");
            long executed = Fuzzing.executed(target);
            assertThat(executed).as(log.toString()).isPositive();
            Trials.add(new Trial(Heading.HOSTILE, "fuzzed, runs: " + target.words(), executed, 0, 0, 0));
        }
        Trials.say(
                "fuzzing",
                "Fuzzing ran %d targets for %d s each, and found nothing."
                        .formatted(Target.values().length, Fuzzing.seconds()));
    }
}
