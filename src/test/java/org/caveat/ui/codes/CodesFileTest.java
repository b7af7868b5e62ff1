package org.caveat.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesFileTest {
    @TempDir
    Path temporary;

    @Test
    void noPathAndNoLinkLeadsOutOfTheCollectionsFolder() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("collection"));
        Path outside = Files.writeString(temporary.resolve("outside.tsv"), "pw\tpassword\n");
        Files.writeString(folder.resolve("codes.tsv"), "mil\tmilitary\n");
        Files.createSymbolicLink(folder.resolve("link.tsv"), outside);
        Files.createSymbolicLink(folder.resolve("inside.tsv"), Path.of("codes.tsv"));
        CodesFile file = new CodesFile(folder);
        for (String name :
                List.of("../outside.tsv", outside.toString(), "link.tsv", "x/../../outside.tsv", "\0", ".")) {
            assertThat(file.read(name, Optional.empty()).stamp()).as(name).isEmpty();
        }
        for (String name : List.of("codes.tsv", "inside.tsv")) {
            assertThat(file.read(name, Optional.empty()).stamp()).as(name).isPresent();
        }
    }
}
