package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileAtTest {
    private static final Path FOLDER = Path.of("archive", "box");

    @Test
    void thePathIsPutTogetherOfFolderAndName() {
        assertThat(new FileAt(FOLDER, "1/scan.jpg").path())
                .isEqualTo(FOLDER.resolve("1").resolve("scan.jpg"));
        assertThat(FileAt.of(FOLDER.resolve("scan.jpg")).path()).isEqualTo(FOLDER.resolve("scan.jpg"));
    }

    @Test
    void theSameFileIsEqualHoweverItsPathIsDivided() {
        FileAt divided = new FileAt(FOLDER, "1/scan.jpg");
        FileAt whole = FileAt.of(FOLDER.resolve("1/scan.jpg"));

        assertThat(divided).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(divided).isNotEqualTo(new FileAt(FOLDER, "2/scan.jpg")).isNotEqualTo(FileAt.of(FOLDER));
    }
}
