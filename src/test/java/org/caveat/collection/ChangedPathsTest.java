package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedPathsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoFolders() throws Exception {
        Files.createDirectory(folder.resolve("box"));
    }

    /** Where the system lost its news, only the topmost folder is told. */
    @Test
    void whereNobodyKnowsWhatChangedWhatIsSaidOfTheCollectionMayHaveToo() {
        assertThat(changed(folder).isOfCollection()).isTrue();
    }

    @Test
    void ofAFolderBelowItHasNot() {
        assertThat(changed(folder.resolve("box")).isOfCollection()).isFalse();
    }

    private Changed changed(Path path) {
        Former nothing = new Former(List.of(), file -> Optional.empty(), Instant.EPOCH, Optional.empty());
        return ChangedPaths.of(Set.of(path), folder, nothing);
    }
}
