package org.caveat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageInfoTest {
    private static final Path PROGRAM =
            Path.of(System.getProperty("project.root", ".")).resolve("src/main/java");

    @Test
    void everyPackageSaysWhatItIsWhatItMayUseAndWhatDoesNotBelongThere() throws IOException {
        for (Path folder : packages()) {
            String text = Files.readString(folder.resolve("package-info.java"));
            assertThat(text)
                    .as(folder.toString())
                    .contains("May use:")
                    .contains("Does not")
                    .contains("@NullMarked");
        }
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
