package org.caveat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegEndingTest {
    @TempDir
    Path folder;

    /** SOI is FFD8, EOI FFD9, a scan begins with FFDA and its length, an APP1 with FFE1, a comment with FFFE. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FFD8FFD9, true",
        "FFD8FFDA0003AA1122FF00FFD03344FFD9, true",
        "FFD8FFDA0003AA1122FFFFD9, true",
        "FFD8FFDA0003AA1122FFC40003AAFFDA0003AA55FFD9, true",
        "FFD8FFD97472616365, true",
        "FFD8FF01FFFE0003AAFFD9, true",
        "FFD8FFE10006FFD9FFD9, false",
        "FFD8FFDA0003AA1122FF00FFD03344, false",
        "FFD8FFDA0003AA1122FF, false",
        "FFD8FFE1, false",
        "FFD8, false",
        "FFD8FFE100, false",
        "4D4D002A, true"
    })
    void aFileGoesOnToTheEndOfItsPictureOrNot(String bytes, boolean there) throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), HexFormat.of().parseHex(bytes));
        assertThat(JpegEnding.isThere(file)).isEqualTo(there);
    }
}
