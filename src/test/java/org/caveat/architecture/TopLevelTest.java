package org.caveat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopLevelTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    @Test
    void theTopLevelHoldsWhatItsOwnerFixedAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            Set<String> visible = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .collect(Collectors.toSet());
            assertThat(visible).isSubsetOf("pom.xml", "src", "resources", "samples", "README.md");
        }
    }
}
